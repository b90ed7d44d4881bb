const DIGITS = '零一二三四五六七八九'
const SMALL = ['', '十', '百', '千']
const LARGE = ['', '万', '亿']

/**
 * The value of a Chinese numeral up to 亿 (`五十万`), or null when it is none. It is read as generously as people read:
 * 一百万一十 is 1,000,010. Whether it was written well, `printChinese` tells.
 */
export function readChinese(text: string): number | null {
  let total = 0
  let section = 0
  let digit = 0
  for (const sign of plain(text)) {
    const [value, small, large] = [DIGITS.indexOf(sign), SMALL.indexOf(sign), LARGE.indexOf(sign)]
    if (value >= 0) digit = value
    else if (small > 0) {
      section += (digit === 0 ? 1 : digit) * 10 ** small
      digit = 0
    } else if (large > 0) {
      total = large === 2 ? (total + section + digit) * 100_000_000 : total + (section + digit) * 10_000
      digit = 0
      section = 0
      digit = 0
    } else return null
  }
  return text === '' ? null : total + section + digit
}

/** The numeral as it is written: 零 wherever a place is left out, 一十 with its 一 inside a number (一百一十). */
export function printChinese(value: number): string {
  if (value === 0) return '零'
  let text = ''
  for (let [rest, place] = [value, 0]; rest > 0; place += 1) {
    const part = rest % 10_000
    const above = Math.floor(rest / 10_000)
    if (part > 0) text = `${above > 0 && part < 1000 ? '零' : ''}${printPart(part)}${LARGE[place] ?? ''}${text}`
    rest = above
  }
  return text.replace(/^一十/, '十')
}

/** 两 and 〇, and the signs of the traditional script, as the plain ones. */
export function plain(text: string): string {
  return text
    .replace(/[两兩]/g, '二')
    .replace(/〇/g, '零')
    .replace(/萬/g, '万')
    .replace(/億/g, '亿')
}

function printPart(part: number): string {
  let text = ''
  let gap = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(part / 10 ** place) % 10
    if (digit === 0) gap = text !== ''
    else {
      text += `${gap ? '零' : ''}${DIGITS[digit]}${SMALL[place]}`
      gap = false
    }
  }
  return text
}
