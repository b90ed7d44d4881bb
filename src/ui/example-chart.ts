import type { Lang } from '#base/text.ts'
import type { OutlineRow } from './chart-outline.tsx'

type Say = (lang: Lang, zh: string, hant: string, en: string) => string

/** A drawing of three shapes for the parts page; real ones come from `law/flows/draw`. `p` keeps anchors apart. */
export function exampleSheet(lang: Lang, say: Say, p: string): string {
  const title = say(lang, '食品经营许可', '食品經營許可', 'Food business licence')
  const steps = exampleRows(lang, say, p)
  const box = (i: number) => `
    <a href="#${p}-${i}"><rect class="${i === 2 ? 'k-here' : 'k-step'}" x="${20 + (i - 1) * 220}" y="30" width="160" height="60" rx="4"/>
    <text x="${100 + (i - 1) * 220}" y="65" text-anchor="middle" font-size="14" fill="${i === 2 ? '#fff' : '#1c2430'}">${steps[i - 1]?.title ?? ''}</text></a>`
  const line = (x: number) => `<path d="M${x} 60H${x + 60}" stroke="#4a5260" fill="none"/>`
  return `<svg viewBox="0 0 640 120" width="640" height="120" role="group" aria-label="${title}">${box(1)}${line(180)}${box(2)}${line(400)}${box(3)}</svg>`
}

/** The three steps of the example as an outline: one done, one where the case is, one to come. */
export function exampleRows(lang: Lang, say: Say, p: string): readonly OutlineRow[] {
  return [
    {
      ...{ id: `${p}-1`, no: 1, state: 'past', title: say(lang, '收件受理', '收件受理', 'Acceptance') },
      post: say(lang, '窗口受理岗', '窗口受理崗', 'Window'),
      limits: [say(lang, '承诺1个工作日', '承諾1個工作日', 'promised 1 working day')],
      ways: [
        {
          when: say(lang, '材料不齐', '材料不齊', 'incomplete'),
          to: say(lang, '一次告知补正', '一次告知補正', 'one notice of what is missing'),
          href: null,
        },
      ],
    },
    {
      ...{ id: `${p}-2`, no: 2, state: 'now', title: say(lang, '现场核查', '現場核查', 'Site check') },
      post: say(lang, '现场勘查岗', '現場勘查崗', 'Site checkers'),
      figures: [
        { name: say(lang, '在办', '在辦', 'Now here'), value: '12' },
        {
          name: say(lang, '中位', '中位', 'Median'),
          value: say(lang, '1.2个工作日', '1.2個工作日', '1.2 working days'),
        },
      ],
      risks: [
        {
          level: 'high',
          point: say(lang, '一人到场', '一人到場', 'One officer alone'),
          control: say(lang, '两人以上，当场签字', '兩人以上，當場簽字', 'two or more, signed on the spot'),
          responsible: say(lang, '科长', '科長', 'the section head'),
        },
      ],
    },
    {
      ...{ id: `${p}-3`, no: 3, state: 'later', title: say(lang, '决定', '決定', 'Decision') },
      documents: [say(lang, '准予许可决定书', '准予許可決定書', 'Decision to grant')],
      laws: [
        {
          text: say(
            lang,
            '《行政许可法》第三十八条',
            '《行政許可法》第三十八條',
            'Administrative Licensing Law, Art. 38',
          ),
          href: null,
        },
      ],
    },
  ]
}
