/** Reign eras that reports date by: the year before their first, and their last. */
const YEARS =
  '民国1911-1949 中华民国1911-1949 明治1867-1912 大正1911-1926 昭和1925-1989 平成1988-2019 令和2018 ' +
  '建安195-220 太元375-396 开皇580-600 武德617-626 贞观626-649 永徽649-655 神龙704-707 开元712-741 天宝741-756 大历765-779 贞元784-805 元和805-820 会昌840-846 建隆959-963 景德1003-1007 庆历1040-1048 熙宁1067-1077 元丰1077-1085 元祐1085-1094 ' +
  '大中祥符1007-1016 天禧1016-1021 天圣1022-1032 治平1063-1067 绍圣1093-1098 ' +
  '宣和1118-1125 靖康1125-1127 建炎1126-1130 南宋绍兴1130-1162 乾道1164-1173 淳熙1173-1189 南宋嘉定1207-1224 淳祐1240-1252 咸淳1264-1274 至元1263-1294 至正1340-1370 洪武1367-1398 建文1398-1402 永乐1402-1424 宣德1425-1435 ' +
  '景泰1449-1457 成化1464-1487 弘治1487-1505 正德1505-1521 嘉靖1521-1566 隆庆1566-1572 万历1572-1620 天启1620-1627 崇祯1627-1644 ' +
  '顺治1643-1661 康熙1661-1722 雍正1722-1735 乾隆1735-1795 嘉庆1795-1820 道光1820-1850 咸丰1850-1861 同治1861-1874 光绪1874-1908 ' +
  '宣统1908-1911 公元0 西元0';

const rows = [...YEARS.matchAll(/([^\d ]{2,4})(\d{1,4})(?:-(\d{3,4}))?/g)];

/** Era → the year before its first: 民国 → 1911. */
export const ERAS = new Map(rows.map(([, name = '', before]) => [name, Number(before)]));

/** Era → its first and last year, where it has ended. */
export const REIGNS = new Map(
  rows.flatMap(([, name = '', before, last]) =>
    last ? [[name, [Number(before) + 1, Number(last)] as const]] : [],
  ),
);

/** Reigns of Chinese emperors. */
export const DYNASTIES = new Set(
  [...REIGNS].flatMap(([name, [first]]) => (first < 1910 && !/明治/.test(name) ? [name] : [])),
);

/** The year before the Republic's first, for years that are written without its name: 112年6月. */
export const REPUBLIC = 1911;
