/** How captions of pictures begin and end, in both scripts. */

/** 图为…, 资料图, 摄影：…; an arrow or a triangle may stand before. */
export const CAPTION_START =
  /^\s?[△▲▼◎●■↑↓←→]?\s?[（(【[]?\s?(?:图为|圖為|图示|上图|下图|左图|右图|上圖|下圖|左圖|右圖|资料图|資料圖|資料照|资料照|示意图|示意圖|题图|配图|本文图|图片(?:来源|说明|由|系)|圖片(?:來源|說明)|视频截图|图源|图[一二三四五六七八九十\d]{1,2}[：:\s]|图[：:]|圖[：:]|(?:图|圖|文\s?图)\s?[/／|｜]|摄影|攝影|影像来源)/u;

/** …周某 摄, …（記者陳某攝）, …供图, …/攝影. */
export const CAPTION_END =
  /[\s。．，（(—／/者员員][^\s。，；：]{0,16}[摄攝][)）】\]]?$|[\s（(／/][^\s。，；：（(]{0,16}(?:攝影|摄影|供图|供圖|翻攝|翻摄|制图|製圖|资料图|資料圖|资料图片|视频截图)[)）】\]。]{0,2}$|[（(](?:图片?|圖片?|照片|影片|翻攝自?)\s?[/／：:][^（()）。]{1,24}[)）]$|[（(][^（()）。]{0,16}[摄攝][)）]。?$|视觉中国\s?图?$|新华社发$/u;

/** △ before something short that ends in no stop, or holds none before its end. */
export const CAPTION_MARK = /^\s?[△▲◎↑][^。]{0,60}。?$/u;

/** 某报 记者 王某 李某/摄: who wrote the report, not what a picture shows. */
export const CREDIT_LINE =
  /^(?:[^，。\s]{2,12}[网網報报社台臺]\s?)?[^，。\s]{0,8}(?:记者|記者|通讯员|通訊員|文\s?[/／])[^，。]*$/u;
