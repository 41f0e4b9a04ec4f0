/**
 * Characters to be read as another: the last of each group stands for those before it. Traditional forms and
 * variants of the characters that occur in words of time, and in the words that only look like them; dashes,
 * blanks and the circles that old type set for a zero.
 */
export const TRADITIONAL =
  '後后 時时 點点 號号 週周 禮礼 農农 曆歷历 陰阴 臘臈腊 節节 國国 慶庆 勞劳 動动 聖圣 誕诞 兒儿 現现 當当 將将 來来 內内 間间 幾几 數数 兩两 個箇个 鐘鍾钟 ' +
  '處处 滿满 種种 驚惊 蟄蛰 穀谷 際际 軍军 黨党 師师 婦妇 紀纪 歲岁 過过 這这 從从 開开 於于 屆届 學学 長长 隨随 剛刚 陽阳 復复 電电 訊讯 報报 晝昼 淩凌 ' +
  '級级 條条 萬万 億亿 館馆 廳厅 樓楼 線线 車车 門门 機机 選选 層层 場场 項项 噸吨 區区 鎮镇 鄉乡 隊队 戰战 爭争 議议 約约 達达 訪访 運运 會会 產产 餘余 ' +
  '頭头 歡欢 終终 舊旧 龍龙 應应 該该 計计 預预 擬拟 實实 擊击 風风 寧宁 術术 書书 話话 語语 總总 統统 緒绪 豐丰 鹹咸 順顺 貞贞 觀观 職职 護护 衛卫 樹树 ' +
  '歸归 東东 權权 費费 穌稣 難难 贖赎 齋斋 靈灵 臨临 獻献 猶犹 體体 燭烛 轉转 誦诵 懺忏 儀仪 爾尔 顯显 ' +
  '環环 誌志 徑径 紅红 畫画 圖图 聞闻 貨货 閏闰 連连 續续 經经 歷历 裏裡里 驗验 歲嵗岁 卽即 壹一 弍二 ○◯零〇 Ｏ〇 —–―‒－﹣−─━ー- ～〜∼﹏~ ：︰: ' +
  '．﹒. ／/';
