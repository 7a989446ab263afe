/**
 * Traditional characters and their simplified forms, one to one, for reading only: a text is never rewritten with them. They
 * are the characters that the words of `locales/zh/words.ts` are written with.
 */
const pairs = `
  丟丢 並并 佈布 佔占 併并 來来 侷局 係系 倆俩 倉仓 個个 備备 傢家 傭佣 傳传 債债 傷伤 僅仅 僱雇 價价 儀仪 億亿 償偿 優优
  儲储 兌兑 兒儿 內内 兩两 冊册 凈净 凍冻 別别 則则 剋克 創创 劃划 劇剧 動动 務务 勝胜 勞劳 勵励 匯汇 區区 協协 卽即 厤历
  參参 叄叁 員员 問问 啓启 啟启 喚唤 單单 嘗尝 噸吨 噹当 嚐尝 嚮向 囘回 國国 圍围 園园 圓圆 圖图 團团 埰采 執执 報报 場场
  塊块 壓压 壞坏 壯壮 夠够 夥伙 奪夺 奬奖 婦妇 學学 寀采 實实 審审 寫写 寬宽 寶宝 將将 專专 對对 導导 屆届 層层 屬属 峯峰
  崗岗 嵗岁 師师 帶带 幀帧 幣币 幫帮 幷并 幹干 庫库 廠厂 廢废 廣广 張张 強强 彆别 彔录 彙汇 後后 從从 復复 徵征 徹彻 慶庆
  憑凭 應应 懸悬 戶户 捲卷 掛挂 採采 揚扬 換换 揮挥 損损 搧扇 撐撑 擁拥 擊击 據据 擠挤 擬拟 擴扩 攏拢 攝摄 攤摊 攬揽 敎教
  敗败 數数 斂敛 斬斩 斷断 於于 旂旗 昇升 時时 晉晋 曆历 曉晓 曏向 書书 會会 朮术 東东 査查 桿杆 條条 棄弃 棟栋 業业 極极
  榦干 榮荣 構构 樁桩 樂乐 樓楼 標标 樣样 機机 檔档 檢检 檯台 檻槛 櫃柜 欄栏 權权 歐欧 歲岁 歷历 歸归 毎每 氣气 決决 沒没
  沖冲 況况 淨净 減减 測测 準准 溝沟 滅灭 滙汇 滯滞 滲渗 滾滚 滿满 漲涨 潛潜 潤润 潰溃 澱淀 瀏浏 灣湾 為为 無无 煉炼 熱热
  營营 爭争 爲为 牀床 狀状 獎奖 獨独 獲获 獻献 現现 環环 產产 産产 畝亩 畢毕 畫画 畵画 當当 發发 盃杯 盞盏 監监 盤盘 盧卢
  眾众 確确 碼码 禮礼 稅税 種种 稱称 積积 穩稳 穫获 競竞 筆笔 箇个 節节 範范 篩筛 簡简 簽签 籌筹 籤签 糰团 約约 納纳 級级
  細细 紹绍 終终 組组 結结 絕绝 給给 統统 絲丝 絶绝 經经 綫线 維维 網网 綵彩 緊紧 線线 編编 緩缓 練练 緻致 縣县 縮缩 總总
  績绩 織织 繞绕 繪绘 繫系 繼继 續续 纍累 纔才 羣群 義义 習习 翫玩 聖圣 聞闻 聯联 職职 聽听 脩修 脫脱 腦脑 腳脚 臨临 臺台
  與与 興兴 舉举 舖铺 舘馆 萬万 蒐搜 蓆席 蓋盖 蔘参 薦荐 處处 號号 衆众 術术 衕同 衝冲 裏里 補补 裝装 裡里 製制 複复 覈核
  見见 規规 視视 親亲 覽览 觀观 觸触 訂订 計计 訊讯 討讨 訓训 託托 記记 訪访 設设 許许 訴诉 診诊 註注 証证 評评 詞词 詢询
  試试 話话 該该 誌志 認认 誕诞 語语 誤误 課课 調调 談谈 請请 論论 諮咨 講讲 證证 識识 譯译 議议 護护 讀读 變变 讓让 讚赞
  豐丰 貓猫 負负 財财 貢贡 貧贫 貨货 貫贯 貳贰 買买 貸贷 費费 貼贴 資资 賓宾 賠赔 賣卖 質质 賬账 賺赚 購购 賽赛 贈赠 贊赞
  贏赢 趕赶 踰逾 蹤踪 躋跻 躍跃 車车 軟软 較较 載载 輓挽 輔辅 輕轻 輛辆 輪轮 輯辑 輸输 輻辐 轉转 辦办 農农 迴回 這这 連连
  週周 進进 遊游 運运 過过 達达 違违 遞递 遠远 遲迟 遶绕 遷迁 選选 邁迈 還还 邊边 郵邮 醫医 針针 鈡钟 鉅巨 銀银 銖铢 銷销
  鋪铺 錄录 錢钱 錯错 録录 錶表 鍊炼 鍛锻 鍵键 鍼针 鍾钟 鎊镑 鎖锁 鎭镇 鎮镇 鐘钟 長长 門门 閃闪 閉闭 開开 間间 閱阅 閲阅
  闆板 關关 陞升 陸陆 陽阳 隊队 階阶 險险 隻只 雙双 離离 電电 鞏巩 鞦秋 韆千 韓韩 響响 頁页 頂顶 項项 順顺 預预 頒颁 頓顿
  領领 頭头 頻频 顆颗 題题 額额 願愿 類类 顧顾 顯显 風风 颱台 飆飙 餅饼 養养 餘余 館馆 饋馈 馬马 駐驻 騎骑 驗验 驟骤 體体
  髮发 鬆松 鬥斗 麥麦 麪面 麫面 麵面 黃黄 點点 鼕冬 齊齐 齡龄 齣出 龍龙
`;

const first = 0x4e00;
const last = 0x9fff;

let table: Uint16Array | null = null;

/** The code of the simplified form of a character; 0 where it is none of these. */
export function simplifiedOf(code: number): number {
  if (code < first || code > last) return 0;
  table ??= tableOf();
  return table[code - first] as number;
}

/** One entry a character: a table is asked for every character of every Chinese text. */
function tableOf(): Uint16Array {
  const codes = new Uint16Array(last - first + 1);
  for (const pair of pairs.trim().split(/\s+/)) codes[pair.charCodeAt(0) - first] = pair.charCodeAt(1);
  return codes;
}
