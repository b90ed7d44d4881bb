import type { Body } from '#areas/organisations/index.ts'
import type { Day } from '#base/days.ts'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'

/** Title and text of a fictional entry. Nobody is named, nothing is copied: each element says what would stand there. */
export function entryWords(
  body: Body,
  { sub, domain }: CatalogueStandard,
  occasion: string | null,
  formedOn: Day,
): { readonly title: string; readonly text: (element: string) => string } {
  const place = body.name['zh-Hans']
  const [year = '', month = ''] = formedOn.split('-')
  const when =
    occasion === null
      ? `（${year}年${Number(month)}月）`
      : occasion === 'standing'
        ? ''
        : `（${occasion.replace('Q', '年第')}${occasion.includes('Q') ? '季度' : '年度'}）`
  return {
    title: `${place}${sub['zh-Hans']}${when}`,
    text: (element) => {
      if (/电话|联系方式|热线/.test(element)) return `${place}：${body.telephone}`
      if (/地址|地点|网点/.test(element)) return body.address['zh-Hans']
      if (/时间|时限|日期|期限/.test(element)) return `${body.hours['zh-Hans']}。`
      if (/数|金额|总额|规模|面积/.test(element))
        return `${1 + ((element.length * 37 + Number(month)) % 900)}（演示数据）`
      return `${domain.name['zh-Hans']}：${element}。本条为演示县的虚构内容，用来说明目录要求的“${element}”放在这里。`
    },
  }
}
