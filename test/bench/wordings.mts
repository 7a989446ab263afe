/** How plans are written in one language. */
export interface Wording {
  readonly keywords: { readonly [name in 'team' | 'cycle' | 'owner' | 'objective' | 'weight']: string };
  /** An area in a district of a town is what an objective and its key results are about. See {@link wordings}. */
  readonly areas: readonly string[];
  readonly towns: readonly string[];
  readonly districts: readonly string[];
  readonly place: (town: string, district: string) => string;
  readonly outcomes: readonly ((area: string, place: string) => string)[];
  readonly reasons: readonly string[];
  readonly dues: readonly string[];
  /** What is measured in percent, and what is counted. */
  readonly shares: readonly string[];
  readonly amounts: readonly string[];
  readonly share: (text: KeyResultText) => string;
  readonly amount: (text: KeyResultText) => string;
  /** What people write all the same: a wish, a task, a change from nowhere. */
  readonly weak: readonly ((text: KeyResultText) => string)[];
  /** What was seen at a check-in. */
  readonly comment: (count: string, place: string) => string;
  readonly numberFormat: Intl.NumberFormat;
}

/** What the sentence of a key result is put together from. */
export interface KeyResultText {
  readonly measure: string;
  readonly area: string;
  readonly place: string;
  readonly start: string;
  readonly target: string;
  readonly due: string;
}

const english: Wording = {
  keywords: { team: 'Team', cycle: 'Cycle', owner: 'Owner', objective: 'Objective', weight: 'Weight' },
  areas: ['Onboarding', 'Search', 'Checkout', 'Support', 'Billing', 'Mobile', 'Partners', 'Returns'],
  towns: ['Leeds', 'Boston', 'Perth', 'Dublin', 'Austin', 'Bristol', 'Denver', 'Cardiff', 'Toronto', 'York', 'Oslo'],
  districts: [
    'North',
    'South',
    'East',
    'West',
    'Harbour',
    'Old Town',
    'Riverside',
    'Hill',
    'Park',
    'Market',
    'Station',
    'Quay',
    'Gate',
  ],
  place: (town, district) => `${town} ${district}`,
  outcomes: [
    (area, place) => `Guests of ${area.toLowerCase()} in ${place} find what they came for`,
    (area, place) => `A first visit to ${area.toLowerCase()} in ${place} ends with a result`,
    (area, place) => `Regulars of ${area.toLowerCase()} in ${place} bring their colleagues`,
    (area, place) => `Nobody in ${place} has to wait for ${area.toLowerCase()}`,
    (area, place) => `Our teams in ${place} decide about ${area.toLowerCase()} themselves`,
  ],
  reasons: ['Two thirds never come back; the first week decides.', 'Support hears this more than anything else.'],
  dues: ['by the end of February', 'by 2026-03-20', 'by mid-March', 'by 12 March', 'by the end of Q1'],
  shares: ['completion rate', 'share of weekly visitors', 'conversion rate', 'renewal rate', 'answer rate'],
  amounts: ['monthly orders', 'weekly sign-ups', 'active teams', 'qualified leads'],
  share: ({ measure, area, place, start, target, due }) =>
    `Raise the ${measure} of ${area.toLowerCase()} in ${place} from ${start}% to ${target}% ${due}`,
  amount: ({ measure, area, place, start, target, due }) =>
    `Grow ${measure} of ${area.toLowerCase()} in ${place} from ${start} to ${target} ${due}`,
  weak: [
    ({ measure, area, place }) => `Improve the ${measure} of ${area.toLowerCase()} in ${place}`,
    ({ area, place, start }) => `Hold workshops with ${start} people about ${area.toLowerCase()} in ${place}`,
    ({ measure, area, place, target }) => `Increase ${measure} of ${area.toLowerCase()} in ${place} to ${target}`,
  ],
  comment: (count, place) => `${count} visits since the new page is live in ${place}`,
  numberFormat: new Intl.NumberFormat('en'),
};

const chinese: Wording = {
  keywords: { team: '团队', cycle: '周期', owner: '负责人', objective: '目标', weight: '权重' },
  areas: ['新手引导', '搜索', '结算', '客服', '账单', '移动端', '渠道', '退货'],
  towns: ['北京', '成都', '广州', '杭州', '武汉', '西安', '南京', '苏州', '厦门', '长沙', '青岛'],
  districts: ['东区', '南区', '西区', '北区', '新城', '老城', '江北', '江南', '湖区', '港区', '高新区', '河东', '河西'],
  place: (town, district) => town + district,
  outcomes: [
    (area, place) => `让${place}的用户在${area}里找到想要的东西`,
    (area, place) => `让${place}的用户第一次使用${area}就有收获`,
    (area, place) => `让${place}的老用户把${area}介绍给同事`,
    (area, place) => `让${place}没有人再为${area}等待`,
    (area, place) => `让${place}的团队自己决定${area}的做法`,
  ],
  reasons: ['三分之二的用户再也没有回来，第一周最关键。', '客服听到最多的就是这件事。'],
  dues: ['截止 2 月底', '3 月 20 日前完成', '截止三月中旬', '3 月 12 日前完成', '截止季度末'],
  shares: ['完成率', '每周回访率', '转化率', '续约率', '应答率'],
  amounts: ['每月订单', '每周新增注册', '活跃团队', '合格线索'],
  share: ({ measure, area, place, start, target, due }) =>
    `将${place}${area}的${measure}从 ${start}% 提高到 ${target}%，${due}`,
  amount: ({ measure, area, place, start, target, due }) =>
    `将${place}${area}的${measure}从 ${start} 个增加到 ${target} 个，${due}`,
  weak: [
    ({ measure, area, place }) => `改善${place}${area}的${measure}`,
    ({ area, place, start }) => `在${place}为 ${start} 人举办${area}培训`,
    ({ measure, area, place, target }) => `将${place}${area}的${measure}增加到 ${target} 个`,
  ],
  comment: (count, place) => `${place}新页面上线后有 ${count} 次访问`,
  numberFormat: new Intl.NumberFormat('zh'),
};

const hungarian: Wording = {
  keywords: { team: 'Csapat', cycle: 'Ciklus', owner: 'Felelős', objective: 'Cél', weight: 'Súly' },
  areas: ['bevezető', 'kereső', 'pénztár', 'ügyfélszolgálat', 'számlázó', 'mobil', 'partner', 'visszáru'],
  towns: ['győri', 'szegedi', 'pécsi', 'egri', 'soproni', 'váci', 'debreceni', 'miskolci', 'bajai', 'tatai', 'gyulai'],
  districts: [
    'északi',
    'déli',
    'keleti',
    'nyugati',
    'óvárosi',
    'kikötői',
    'parti',
    'hegyi',
    'ligeti',
    'piaci',
    'belső',
    'külső',
    'felső',
  ],
  place: (town, district) => `${town} ${district}`,
  outcomes: [
    (area, place) => `A ${place} ${area} vendégei megtalálják, amiért jöttek`,
    (area, place) => `A ${place} ${area} első látogatói eredménnyel távoznak`,
    (area, place) => `A ${place} ${area} törzsvendégei a kollégáikat is elhozzák`,
    (area, place) => `A ${place} ${area} ügyfeleinek nem kell várniuk`,
    (area, place) => `A ${place} ${area} csapatai maguk döntenek`,
  ],
  reasons: ['Kétharmaduk nem jön vissza; az első hét dönt.', 'Az ügyfélszolgálat ezt hallja a legtöbbször.'],
  dues: ['február végéig', '2026-03-20-ig', 'március közepéig', 'március 12-ig', 'a negyedév végéig'],
  shares: ['befejezési arányát', 'heti látogatóinak arányát', 'konverzióját', 'megújítási arányát', 'válaszarányát'],
  amounts: ['havi rendeléseit', 'heti regisztrációit', 'aktív csapatait', 'érdeklődőit'],
  share: ({ measure, area, place, start, target, due }) =>
    `A ${place} ${area} ${measure} ${start}%-ról ${target}%-ra növeljük ${due}`,
  amount: ({ measure, area, place, start, target, due }) =>
    `A ${place} ${area} ${measure} ${start} darabról ${target} darabra növeljük ${due}`,
  weak: [
    ({ measure, area, place }) => `A ${place} ${area} ${measure} javítjuk`,
    ({ area, place, start }) => `Képzés tartása ${start} munkatársnak a ${place} ${area} használatáról`,
    ({ measure, area, place, target }) => `A ${place} ${area} ${measure} ${target} darabra növeljük`,
  ],
  comment: (count, place) => `${count} látogatás a ${place} oldal indulása óta`,
  numberFormat: new Intl.NumberFormat('hu', { useGrouping: 'always' } as Intl.NumberFormatOptions),
};

/**
 * Plans are written in them in turns. The lengths of the lists have no divisor in common with the number of outcomes: so an
 * objective comes back only after all combinations.
 */
export const wordings: readonly Wording[] = [english, chinese, hungarian];
