/** Reign eras that reports date by, and the year before their first. */
export const ERAS: Record<string, number> = {
  民国: 1911, 中华民国: 1911, 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018,
  洪武: 1367, 永乐: 1402, 嘉靖: 1521, 万历: 1572, 崇祯: 1627, 顺治: 1643, 康熙: 1661, 雍正: 1722, 乾隆: 1735, 嘉庆: 1795, 道光: 1820,
  咸丰: 1850, 同治: 1861, 光绪: 1874, 宣统: 1908, 贞观: 626, 开元: 712, 神龙: 704, 公元: 0, 西元: 0,
}; // prettier-ignore
