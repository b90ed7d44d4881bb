import { type Amount, amount } from '../amount.ts'
import { plain, printChinese, readChinese } from './chinese-numeral.ts'

/** An amount of money as some text prints it. */
export interface PrintedMoney {
  readonly text: string
  /** Yuan. */
  readonly value: Amount
  /** A Chinese numeral that nobody writes so: 一百万一十 may be 1,000,010 or a slip for 1,100,000. */
  readonly odd: boolean
}

const MONEY = /([\d,，]*\d(?:\.\d+)?)\s*([万萬亿億]?)元|([零〇一二两兩三四五六七八九十百千万萬亿億]+)元/g

/** Every amount in a text that says 元: `5,000元`, `1.5万元`, `五十万元`. Other numbers are not read. */
export function printedMoney(text: string): readonly PrintedMoney[] {
  return [...text.matchAll(MONEY)].flatMap(([whole, digits, unit, chinese]) => {
    if (digits !== undefined) {
      const times = readChinese(`一${unit ?? ''}`) ?? 1
      return [{ text: whole, value: amount(digits.replace(/[,，]/g, '')).times(times), odd: false }]
    }
    const value = chinese === undefined ? null : readChinese(chinese)
    if (value === null || chinese === undefined) return []
    return [{ text: whole, value: amount(value), odd: !isWellWritten(plain(chinese), value) }]
  })
}

/** 一十万 is as good as 十万. */
function isWellWritten(text: string, value: number): boolean {
  return text.replace(/^一十/, '十') === printChinese(value)
}
