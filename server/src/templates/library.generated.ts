// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of templates look like template strings
import type { TemplateFile } from './types.ts';

/** The files of `templates/`. Made by `scripts/templates.mts`: edit those files and run it. */
export const files: readonly TemplateFile[] = [
  {
    path: 'en/product-manager.okr',
    text: '// template: product-manager\n// name: Product manager\n// description: Onboarding, renewal, premium use and decisions that rest on evidence.\n// team: Product\n// role: Product manager\n// prefixes: okr-product-manager, okr-pm\n\nTeam: ${1:Product}\nRole: Product manager\nCycle: ${2:${cycle}}\nOwner: @${3:${owner}}\n\nObjective: New customers see right away what the product is worth to them\n  From: ${from}\n  Type: ${4|aspirational,committed,learning|}\n\n  Key result: Raise the share of new users who finish onboarding from ${5:65}% to ${6:80}%\n    Due: ${7:${due50}}\n\n  Key result: Raise the win rate of renewal A/B tests from ${8:20}% to ${9:40}%\n    Due: ${10:${due75}}\n\n  Key result: Raise the renewal rate from ${11:72}% to ${12:75}%\n    Due: ${13:${due100}}\n\nObjective: Power users find good reasons to move up to premium\n  From: ${from}\n  Type: ${14|aspirational,committed,learning|}\n\n  Key result: Raise the share of premium subscribers who use the new features from ${15:30}% to ${16:50}%\n    Due: ${17:${due60}}\n\n  Key result: Raise the share of users on a premium plan from ${18:6}% to ${19:8}%\n    Due: ${20:${due90}}\n\n  Key result: Raise the lifetime value of a paying user from $${21:500} to $${22:800}\n    Due: ${23:${due100}}\n\nObjective: Every feature decision rests on evidence that the whole team can see\n  From: ${from}\n  Type: ${24|committed,aspirational,learning|}\n\n  Key result: Raise the share of released features with a success metric from ${25:40}% to ${26:100}%\n    Due: ${27:${due40}}\n\n  Key result: Raise the share of roadmap items backed by user feedback from ${28:25}% to ${29:60}%\n    Due: ${30:${due70}}\n\n  Key result: Cut the time from a partner request to a decision from ${31:30} days to ${32:10} days\n    Due: ${33:${due85}}\n',
  },
  {
    path: 'en/software-engineer.okr',
    text: '// template: software-engineer\n// name: Software engineer\n// description: Dependable mail delivery and code that is safe to change.\n// team: Engineering\n// role: Software engineer\n// prefixes: okr-software-engineer, okr-developer\n\nTeam: ${1:Engineering}\nRole: Software engineer\nCycle: ${2:${cycle}}\nOwner: @${3:${owner}}\n\nObjective: Customers can rely on every email we send\n  From: ${from}\n  Type: ${4|aspirational,committed,learning|}\n\n  Key result: Cut the share of emails that never arrive from ${5:7}% to ${6:1}%\n    Due: ${7:${due45}}\n\n  Key result: Cut the average time to send an email from ${8:40} seconds to ${9:5} seconds\n    Due: ${10:${due70}}\n\n  Key result: Cut support tickets about missing emails from ${11:30} to ${12:5} a month\n    Due: ${13:${due100}}\n\nObjective: Changing the mail system feels quick and safe\n  From: ${from}\n  Type: ${14|committed,aspirational,learning|}\n\n  Key result: Raise unit test coverage of the mail service from ${15:40}% to ${16:70}%\n    Due: ${17:${due50}}\n\n  Key result: Cut deployment time from ${18:20} minutes to ${19:2} minutes\n    Due: ${20:${due65}}\n\n  Key result: Cut the bugs reported after a release from ${21:10} to ${22:7}\n    Due: ${23:${due95}}\n',
  },
  {
    path: 'en/marketing-director.okr',
    text: '// template: marketing-director\n// name: Marketing director\n// description: A pipeline that sales can build on, and a brand that buyers think of first.\n// team: Marketing\n// role: Marketing director\n// prefixes: okr-marketing-director, okr-cmo\n\nTeam: ${1:Marketing}\nRole: Marketing director\nCycle: ${2:${cycle}}\nOwner: @${3:${owner}}\n\nObjective: Marketing brings sales the opportunities it needs to grow\n  From: ${from}\n  Type: ${4|committed,aspirational,learning|}\n\n  Key result: Win ${5:100} qualified leads in the target industries\n    Due: ${6:${due50}}\n\n  Key result: Raise the share of leads that sales accepts from ${7:40}% to ${8:60}%\n    Due: ${9:${due75}}\n\n  Key result: Reach $${10:50} million in pipeline from marketing\n    Due: ${11:${due100}}\n\nObjective: Buyers think of us first when they think of our market\n  From: ${from}\n  Type: ${12|aspirational,committed,learning|}\n\n  Key result: Win ${13:15} pieces of coverage in the trade press\n    Due: ${14:${due45}}\n\n  Key result: Raise the open rate of the newsletter from ${15:30}% to ${16:45}%\n    Due: ${17:${due60}}\n\n  Key result: Raise newsletter readers from ${18:12,000} to ${19:20,000}\n    Due: ${20:${due85}}\n\n  Key result: Raise unaided brand awareness from ${21:20}% to ${22:30}%\n    Due: ${23:${due100}}\n',
  },
  {
    path: 'en/sales-manager.okr',
    text: '// template: sales-manager\n// name: Sales manager\n// description: A new territory and a pipeline to count on.\n// team: Sales\n// role: Sales manager\n// prefixes: okr-sales-manager\n\nTeam: ${1:Sales}\nRole: Sales manager\nCycle: ${2:${cycle}}\nOwner: @${3:${owner}}\n\nObjective: Buyers in the new territory come to us first\n  From: ${from}\n  Type: ${4|aspirational,committed,learning|}\n\n  Key result: Hire ${5:2} account managers for the new territory\n    Due: ${6:${due35}}\n\n  Key result: Win ${7:45} qualified opportunities in the new territory\n    Due: ${8:${due70}}\n\n  Key result: Raise the win rate against competitors from ${9:25}% to ${10:35}%\n    Due: ${11:${due95}}\n\nObjective: The team has a pipeline that it can count on\n  From: ${from}\n  Type: ${12|committed,aspirational,learning|}\n\n  Key result: Raise the pipeline from ${13:200}% to ${14:300}% of quota\n    Due: ${15:${due50}}\n\n  Key result: Reach $${16:1} million in advance orders\n    Due: ${17:${due80}}\n\n  Key result: Reach $${18:4} million in orders from new opportunities\n    Due: ${19:${due100}}\n',
  },
  {
    path: 'en/pieces/check-in.okr',
    text: '// template: check-in\n// name: Check-in\n// description: What was measured today, the confidence, and a word on it.\n// prefixes: checkin, check-in\n\n${today} ${1:58}% ${2:7}/10 ${3:what moved it}\n',
  },
  {
    path: 'en/pieces/key-result.okr',
    text: '// template: key-result\n// name: Key result\n// description: A key result from a baseline to a target, with its due date.\n// prefixes: kr, key-result\n\nKey result: ${1|Raise,Cut|} ${2:what you measure} from ${3:50}% to ${4:65}%\n  Due: ${5:${due75}}\n',
  },
  {
    path: 'en/pieces/objective.okr',
    text: '// template: objective\n// name: Objective\n// description: An objective with its type and a first key result.\n// prefixes: obj, objective\n\nObjective: ${1:The change you want to see}\n  Type: ${2|aspirational,committed,learning|}\n\n  Key result: Raise ${3:what you measure} from ${4:50}% to ${5:65}%\n    Due: ${6:${due75}}\n',
  },
  {
    path: 'en/pieces/plan.okr',
    text: "// template: plan\n// name: OKR plan\n// description: A team's plan with its cycle and a first objective.\n// prefixes: okr, plan\n\nTeam: ${1:Name of the team}\nCycle: ${2:${cycle}}\nOwner: @${3:${owner}}\n\nObjective: ${4:The change you want to see}\n  From: ${from}\n  Type: ${5|aspirational,committed,learning|}\n\n  Key result: Raise ${6:what you measure} from ${7:50}% to ${8:65}%\n    Due: ${9:${due75}}\n",
  },
  {
    path: 'zh/product-manager.okr',
    text: '// template: product-manager\n// name: 产品经理\n// description: 新手引导、续费、高级版使用，以及有依据的产品决策。\n// team: 产品\n// role: 产品经理\n// prefixes: okr-产品经理, okr-chanpin-jingli\n\n团队: ${1:产品}\n角色: 产品经理\n周期: ${2:${cycle}}\n负责人: @${3:${owner}}\n\n目标: 让新客户一上手就感受到产品的价值\n  开始: ${from}\n  类型: ${4|挑战,承诺,学习|}\n\n  关键结果: 将完成新手引导的新用户占比从 ${5:65}% 提升到 ${6:80}%\n    截止: ${7:${due50}}\n\n  关键结果: 将续费 A/B 测试的胜出率从 ${8:20}% 提升到 ${9:40}%\n    截止: ${10:${due75}}\n\n  关键结果: 将续费率从 ${11:72}% 提升到 ${12:75}%\n    截止: ${13:${due100}}\n\n目标: 让重度用户乐意升级到高级版\n  开始: ${from}\n  类型: ${14|挑战,承诺,学习|}\n\n  关键结果: 将使用新功能的高级版订阅用户占比从 ${15:30}% 提升到 ${16:50}%\n    截止: ${17:${due60}}\n\n  关键结果: 将高级版用户占比从 ${18:6}% 提升到 ${19:8}%\n    截止: ${20:${due90}}\n\n  关键结果: 将付费用户的生命周期价值从 ${21:500} 元提升到 ${22:800} 元\n    截止: ${23:${due100}}\n\n目标: 让每个功能决策都有全团队看得见的依据\n  开始: ${from}\n  类型: ${24|承诺,挑战,学习|}\n\n  关键结果: 将设有成功指标的已上线功能占比从 ${25:40}% 提升到 ${26:100}%\n    截止: ${27:${due40}}\n\n  关键结果: 将有用户反馈支撑的路线图事项占比从 ${28:25}% 提升到 ${29:60}%\n    截止: ${30:${due70}}\n\n  关键结果: 将合作伙伴需求的决策周期从 ${31:30} 天缩短到 ${32:10} 天\n    截止: ${33:${due85}}\n',
  },
  {
    path: 'zh/software-engineer.okr',
    text: '// template: software-engineer\n// name: 软件工程师\n// description: 可靠的邮件投递，改起来放心的代码。\n// team: 研发\n// role: 软件工程师\n// prefixes: okr-软件工程师, okr-ruanjian-gongchengshi\n\n团队: ${1:研发}\n角色: 软件工程师\n周期: ${2:${cycle}}\n负责人: @${3:${owner}}\n\n目标: 让客户收到的每一封邮件都及时可靠\n  开始: ${from}\n  类型: ${4|挑战,承诺,学习|}\n\n  关键结果: 将邮件投递失败率从 ${5:7}% 降低到 ${6:1}%\n    截止: ${7:${due45}}\n\n  关键结果: 将单封邮件的平均发送耗时从 ${8:40} 秒缩短到 ${9:5} 秒\n    截止: ${10:${due70}}\n\n  关键结果: 将每月因邮件丢失产生的工单从 ${11:30} 个减少到 ${12:5} 个\n    截止: ${13:${due100}}\n\n目标: 让邮件系统改起来又快又放心\n  开始: ${from}\n  类型: ${14|承诺,挑战,学习|}\n\n  关键结果: 将邮件服务的单元测试覆盖率从 ${15:40}% 提升到 ${16:70}%\n    截止: ${17:${due50}}\n\n  关键结果: 将部署时间从 ${18:20} 分钟缩短到 ${19:2} 分钟\n    截止: ${20:${due65}}\n\n  关键结果: 将每次上线后反馈的缺陷从 ${21:10} 个减少到 ${22:7} 个\n    截止: ${23:${due95}}\n',
  },
  {
    path: 'zh/marketing-director.okr',
    text: '// template: marketing-director\n// name: 市场总监\n// description: 为销售带来商机，让品牌成为买家的第一联想。\n// team: 市场\n// role: 市场总监\n// prefixes: okr-市场总监, okr-shichang-zongjian\n\n团队: ${1:市场}\n角色: 市场总监\n周期: ${2:${cycle}}\n负责人: @${3:${owner}}\n\n目标: 让市场团队为销售带来增长所需的商机\n  开始: ${from}\n  类型: ${4|承诺,挑战,学习|}\n\n  关键结果: 在目标行业获取 ${5:100} 条合格线索\n    截止: ${6:${due50}}\n\n  关键结果: 将销售认可的线索占比从 ${7:40}% 提升到 ${8:60}%\n    截止: ${9:${due75}}\n\n  关键结果: 市场带来的商机金额达到 ${10:5000} 万元\n    截止: ${11:${due100}}\n\n目标: 让买家一想到这个领域就想到我们\n  开始: ${from}\n  类型: ${12|挑战,承诺,学习|}\n\n  关键结果: 获得 ${13:15} 篇行业媒体报道\n    截止: ${14:${due45}}\n\n  关键结果: 将邮件简报的打开率从 ${15:30}% 提升到 ${16:45}%\n    截止: ${17:${due60}}\n\n  关键结果: 将邮件简报的读者从 ${18:12,000} 人增加到 ${19:20,000} 人\n    截止: ${20:${due85}}\n\n  关键结果: 将品牌的无提示知名度从 ${21:20}% 提升到 ${22:30}%\n    截止: ${23:${due100}}\n',
  },
  {
    path: 'zh/sales-manager.okr',
    text: '// template: sales-manager\n// name: 销售经理\n// description: 开拓新区域，打造靠得住的销售漏斗。\n// team: 销售\n// role: 销售经理\n// prefixes: okr-销售经理, okr-xiaoshou-jingli\n\n团队: ${1:销售}\n角色: 销售经理\n周期: ${2:${cycle}}\n负责人: @${3:${owner}}\n\n目标: 让新区域的客户优先选择我们\n  开始: ${from}\n  类型: ${4|挑战,承诺,学习|}\n\n  关键结果: 为新区域招聘 ${5:2} 名客户经理\n    截止: ${6:${due35}}\n\n  关键结果: 在新区域获取 ${7:45} 个合格商机\n    截止: ${8:${due70}}\n\n  关键结果: 将竞争项目的赢单率从 ${9:25}% 提升到 ${10:35}%\n    截止: ${11:${due95}}\n\n目标: 让团队拥有一条靠得住的销售漏斗\n  开始: ${from}\n  类型: ${12|承诺,挑战,学习|}\n\n  关键结果: 将销售漏斗对配额的覆盖率从 ${13:200}% 提升到 ${14:300}%\n    截止: ${15:${due50}}\n\n  关键结果: 预订单金额达到 ${16:100} 万元\n    截止: ${17:${due80}}\n\n  关键结果: 新商机带来的订单金额达到 ${18:400} 万元\n    截止: ${19:${due100}}\n',
  },
  {
    path: 'zh/pieces/check-in.okr',
    text: '// template: check-in\n// name: 进展\n// description: 今天的数值、信心和一句说明。\n// prefixes: 进展, jinzhan\n\n${today} ${1:58}% ${2:7}/10 ${3:进展说明}\n',
  },
  {
    path: 'zh/pieces/key-result.okr',
    text: '// template: key-result\n// name: 关键结果\n// description: 一条关键结果，写明起始值、目标值和截止日期。\n// prefixes: 关键结果, guanjian-jieguo\n\n关键结果: 将${1:要衡量的指标}从 ${2:50}% ${3|提升,降低|}到 ${4:65}%\n  截止: ${5:${due75}}\n',
  },
  {
    path: 'zh/pieces/objective.okr',
    text: '// template: objective\n// name: 目标\n// description: 一个目标，含类型和第一条关键结果。\n// prefixes: 目标, mubiao\n\n目标: ${1:希望看到的改变}\n  类型: ${2|挑战,承诺,学习|}\n\n  关键结果: 将${3:要衡量的指标}从 ${4:50}% 提升到 ${5:65}%\n    截止: ${6:${due75}}\n',
  },
  {
    path: 'zh/pieces/plan.okr',
    text: '// template: plan\n// name: OKR 计划\n// description: 一份团队计划，含周期和第一个目标。\n// prefixes: 计划, jihua\n\n团队: ${1:团队名称}\n周期: ${2:${cycle}}\n负责人: @${3:${owner}}\n\n目标: ${4:希望看到的改变}\n  开始: ${from}\n  类型: ${5|挑战,承诺,学习|}\n\n  关键结果: 将${6:要衡量的指标}从 ${7:50}% 提升到 ${8:65}%\n    截止: ${9:${due75}}\n',
  },
  {
    path: 'hu/product-manager.okr',
    text: '// template: product-manager\n// name: Termékmenedzser\n// description: Bevezetés, megújítás, prémium használat és bizonyítékra épülő döntések.\n// team: Termék\n// role: Termékmenedzser\n// prefixes: okr-termekmenedzser\n\nCsapat: ${1:Termék}\nSzerep: Termékmenedzser\nCiklus: ${2:${cycle}}\nFelelős: @${3:${owner}}\n\nCél: Az új ügyfelek azonnal lássák, mit ad nekik a termék\n  Kezdet: ${from}\n  Típus: ${4|ambiciózus,vállalt,tanulási|}\n\n  Kulcseredmény: Növeljük a bevezetőt befejező új felhasználók arányát ${5:65}%-ról ${6:80}%-ra\n    Határidő: ${7:${due50}}\n\n  Kulcseredmény: Növeljük a megújítást célzó A/B tesztek sikerarányát ${8:20}%-ról ${9:40}%-ra\n    Határidő: ${10:${due75}}\n\n  Kulcseredmény: Növeljük a megújítási arányt ${11:72}%-ról ${12:75}%-ra\n    Határidő: ${13:${due100}}\n\nCél: A legaktívabb felhasználóknak megérje a prémium csomagra váltani\n  Kezdet: ${from}\n  Típus: ${14|ambiciózus,vállalt,tanulási|}\n\n  Kulcseredmény: Növeljük az új funkciókat használó prémium előfizetők arányát ${15:30}%-ról ${16:50}%-ra\n    Határidő: ${17:${due60}}\n\n  Kulcseredmény: Növeljük a prémium csomagot használók arányát ${18:6}%-ról ${19:8}%-ra\n    Határidő: ${20:${due90}}\n\n  Kulcseredmény: Növeljük a fizető felhasználók élettartamértékét ${21:500} euróról ${22:800} euróra\n    Határidő: ${23:${due100}}\n\nCél: Minden funkcióról a csapat számára látható bizonyítékok alapján döntsünk\n  Kezdet: ${from}\n  Típus: ${24|vállalt,ambiciózus,tanulási|}\n\n  Kulcseredmény: Növeljük a sikermutatóval rendelkező kiadott funkciók arányát ${25:40}%-ról ${26:100}%-ra\n    Határidő: ${27:${due40}}\n\n  Kulcseredmény: Növeljük a felhasználói visszajelzéssel alátámasztott ütemtervi tételek arányát ${28:25}%-ról ${29:60}%-ra\n    Határidő: ${30:${due70}}\n\n  Kulcseredmény: Csökkentsük a partnerigényekről szóló döntés átfutási idejét ${31:30} napról ${32:10} napra\n    Határidő: ${33:${due85}}\n',
  },
  {
    path: 'hu/software-engineer.okr',
    text: '// template: software-engineer\n// name: Szoftvermérnök\n// description: Megbízható levélküldés és biztonságosan módosítható kód.\n// team: Fejlesztés\n// role: Szoftvermérnök\n// prefixes: okr-szoftvermernok, okr-fejleszto\n\nCsapat: ${1:Fejlesztés}\nSzerep: Szoftvermérnök\nCiklus: ${2:${cycle}}\nFelelős: @${3:${owner}}\n\nCél: Az ügyfelek bízhassanak minden tőlünk érkező e-mailben\n  Kezdet: ${from}\n  Típus: ${4|ambiciózus,vállalt,tanulási|}\n\n  Kulcseredmény: Csökkentsük a meg nem érkező e-mailek arányát ${5:7}%-ról ${6:1}%-ra\n    Határidő: ${7:${due45}}\n\n  Kulcseredmény: Csökkentsük az e-mailek átlagos küldési idejét ${8:40} másodpercről ${9:5} másodpercre\n    Határidő: ${10:${due70}}\n\n  Kulcseredmény: Csökkentsük a hiányzó e-mailek miatti havi bejelentések számát ${11:30} darabról ${12:5} darabra\n    Határidő: ${13:${due100}}\n\nCél: Legyen gyors és biztonságos a levelezőrendszer módosítása\n  Kezdet: ${from}\n  Típus: ${14|vállalt,ambiciózus,tanulási|}\n\n  Kulcseredmény: Növeljük a levelezőszolgáltatás egységteszt-lefedettségét ${15:40}%-ról ${16:70}%-ra\n    Határidő: ${17:${due50}}\n\n  Kulcseredmény: Csökkentsük a telepítési időt ${18:20} percről ${19:2} percre\n    Határidő: ${20:${due65}}\n\n  Kulcseredmény: Csökkentsük a kiadás után bejelentett hibák számát ${21:10} darabról ${22:7} darabra\n    Határidő: ${23:${due95}}\n',
  },
  {
    path: 'hu/marketing-director.okr',
    text: '// template: marketing-director\n// name: Marketingigazgató\n// description: Üzleti lehetőségek az értékesítésnek és egy elsőként eszünkbe jutó márka.\n// team: Marketing\n// role: Marketingigazgató\n// prefixes: okr-marketingigazgato\n\nCsapat: ${1:Marketing}\nSzerep: Marketingigazgató\nCiklus: ${2:${cycle}}\nFelelős: @${3:${owner}}\n\nCél: A marketing adja az értékesítés növekedéséhez szükséges üzleti lehetőségeket\n  Kezdet: ${from}\n  Típus: ${4|vállalt,ambiciózus,tanulási|}\n\n  Kulcseredmény: Szerezzünk ${5:100} minősített érdeklődőt a célágazatokban\n    Határidő: ${6:${due50}}\n\n  Kulcseredmény: Növeljük az értékesítés által elfogadott érdeklődők arányát ${7:40}%-ról ${8:60}%-ra\n    Határidő: ${9:${due75}}\n\n  Kulcseredmény: Érjük el, hogy a marketingből származó üzleti lehetőségek értéke ${10:50} millió euró legyen\n    Határidő: ${11:${due100}}\n\nCél: Ha a vevők a piacunkra gondolnak, mi jussunk először eszükbe\n  Kezdet: ${from}\n  Típus: ${12|ambiciózus,vállalt,tanulási|}\n\n  Kulcseredmény: Szerezzünk ${13:15} megjelenést a szaksajtóban\n    Határidő: ${14:${due45}}\n\n  Kulcseredmény: Növeljük a hírlevél megnyitási arányát ${15:30}%-ról ${16:45}%-ra\n    Határidő: ${17:${due60}}\n\n  Kulcseredmény: Növeljük a hírlevél olvasótáborát ${18:12 000} főről ${19:20 000} főre\n    Határidő: ${20:${due85}}\n\n  Kulcseredmény: Növeljük a spontán márkaismertséget ${21:20}%-ról ${22:30}%-ra\n    Határidő: ${23:${due100}}\n',
  },
  {
    path: 'hu/sales-manager.okr',
    text: '// template: sales-manager\n// name: Értékesítési vezető\n// description: Új terület és megbízható értékesítési tölcsér.\n// team: Értékesítés\n// role: Értékesítési vezető\n// prefixes: okr-ertekesitesi-vezeto\n\nCsapat: ${1:Értékesítés}\nSzerep: Értékesítési vezető\nCiklus: ${2:${cycle}}\nFelelős: @${3:${owner}}\n\nCél: Az új területen hozzánk forduljanak először a vevők\n  Kezdet: ${from}\n  Típus: ${4|ambiciózus,vállalt,tanulási|}\n\n  Kulcseredmény: Vegyünk fel ${5:2} ügyfélmenedzsert az új területre\n    Határidő: ${6:${due35}}\n\n  Kulcseredmény: Szerezzünk ${7:45} minősített üzleti lehetőséget az új területen\n    Határidő: ${8:${due70}}\n\n  Kulcseredmény: Növeljük a versenytársakkal szemben megnyert üzletek arányát ${9:25}%-ról ${10:35}%-ra\n    Határidő: ${11:${due95}}\n\nCél: Legyen a csapatnak kiszámítható értékesítési tölcsére\n  Kezdet: ${from}\n  Típus: ${12|vállalt,ambiciózus,tanulási|}\n\n  Kulcseredmény: Növeljük az értékesítési tölcsér kvótához mért arányát ${13:200}%-ról ${14:300}%-ra\n    Határidő: ${15:${due50}}\n\n  Kulcseredmény: Érjünk el ${16:1} millió euró előrendelést\n    Határidő: ${17:${due80}}\n\n  Kulcseredmény: Érjünk el ${18:4} millió euró megrendelést új üzleti lehetőségekből\n    Határidő: ${19:${due100}}\n',
  },
  {
    path: 'hu/pieces/check-in.okr',
    text: '// template: check-in\n// name: Bejegyzés\n// description: A mai érték, a bizalom és egy mondat hozzá.\n// prefixes: bejegyzes\n\n${today} ${1:58}% ${2:7}/10 ${3:mitől változott}\n',
  },
  {
    path: 'hu/pieces/key-result.okr',
    text: '// template: key-result\n// name: Kulcseredmény\n// description: Egy kulcseredmény kiinduló értékkel, célértékkel és határidővel.\n// prefixes: kulcseredmeny\n\nKulcseredmény: ${1:A mért érték} ${2|növelése,csökkentése|} ${3:50}%-ról ${4:65}%-ra\n  Határidő: ${5:${due75}}\n',
  },
  {
    path: 'hu/pieces/objective.okr',
    text: '// template: objective\n// name: Cél\n// description: Egy cél a típusával és az első kulcseredménnyel.\n// prefixes: cel\n\nCél: ${1:A változás, amelyet el szeretnénk érni}\n  Típus: ${2|ambiciózus,vállalt,tanulási|}\n\n  Kulcseredmény: ${3:A mért érték} növelése ${4:50}%-ról ${5:65}%-ra\n    Határidő: ${6:${due75}}\n',
  },
  {
    path: 'hu/pieces/plan.okr',
    text: '// template: plan\n// name: OKR-terv\n// description: Egy csapat terve a ciklussal és az első céllal.\n// prefixes: terv\n\nCsapat: ${1:A csapat neve}\nCiklus: ${2:${cycle}}\nFelelős: @${3:${owner}}\n\nCél: ${4:A változás, amelyet el szeretnénk érni}\n  Kezdet: ${from}\n  Típus: ${5|ambiciózus,vállalt,tanulási|}\n\n  Kulcseredmény: ${6:A mért érték} növelése ${7:50}%-ról ${8:65}%-ra\n    Határidő: ${9:${due75}}\n',
  },
];
