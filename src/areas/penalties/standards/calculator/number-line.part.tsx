import type { Lang } from '#base/text.ts'
import type { Amount } from '#law/penalties/amount.ts'
import type { FineRange } from '#law/penalties/fine-range.ts'
import { printShort, printSum } from './print-sum.ts'
import { wordsOf } from './words/index.ts'

export interface NumberLineProps {
  readonly lang: Lang
  readonly law: FineRange
  readonly own: FineRange
  /** Name of the tier. */
  readonly tier: string
  /** Other tiers inside the range of the law, for the same facts. */
  readonly others: readonly { readonly name: string; readonly range: FineRange }[]
  /** Decisions on the same facts: where in the range of the law, 0 to 1. */
  readonly past: readonly number[]
}

/** Higher stacks of dots are not drawn; the table of decisions has them all. */
const HIGH = 8
/** Units of the drawing: one that fills a page, one for a telephone, so that words keep their size. */
const WIDTHS = [600, 340] as const
const SIDE = 30

/** The range of the law, pale, with the tiers beside this one, and over it the range of this case. An end that is not included is drawn open. */
export function NumberLine(props: NumberLineProps) {
  const { lang, law, own, past } = props
  const stacks = [...Map.groupBy(past, (p) => Math.round(p * 50)).values()].map((stack) => stack.slice(0, HIGH))
  const up = Math.max(0, ...stacks.map(({ length }) => length)) * 10
  const words = wordsOf(lang)
  const says = words.line(
    words.statutory(printSum(law.min), printSum(law.max)),
    words.range(printSum(own.min), printSum(own.max)),
  )
  return WIDTHS.map((width) => (
    <svg
      key={width}
      className={`nl ${width === WIDTHS[0] ? 'wide' : 'narrow'}`}
      viewBox={`0 ${-up} ${width} ${150 + up}`}
      role="img"
      aria-label={says}
    >
      <Drawn {...props} stacks={stacks} width={width} />
    </svg>
  ))
}

interface DrawnProps extends NumberLineProps {
  readonly width: number
  readonly stacks: readonly (readonly number[])[]
}

function Drawn({ lang, law, own, tier, others, stacks, width }: DrawnProps) {
  const words = wordsOf(lang)
  const top = law.max.gt(own.max) ? law.max : own.max
  const x = (sum: Amount): number =>
    top.isZero() ? SIDE : Math.round(SIDE + (width - 2 * SIDE) * sum.div(top).toNumber() * 0.94)
  const [from, to] = [x(own.min), Math.max(x(own.max), x(own.min) + 4)]
  const [least, most] = [x(law.min), Math.max(x(law.max), x(law.min) + 4)]
  return (
    <>
      <rect className="stat" x={least} y="32" width={most - least} height="44" />
      {others.map(({ name, range }) => {
        const [low, wide] = [x(range.min), x(range.max) - x(range.min)]
        return (
          <g key={name}>
            <rect className="stat" x={low} y="32" width={Math.max(wide, 1)} height="44" />
            {fits(lang, name, wide) && (
              <text className="mid" x={low + wide / 2} y="60">
                {name}
              </text>
            )}
          </g>
        )
      })}
      <rect className="cell" x={from} y="24" width={to - from} height="60" rx="2" />
      {fits(lang, tier, to - from) && (
        <text className="mid own" x={(from + to) / 2} y="60">
          {tier}
        </text>
      )}
      {stacks.flatMap((stack) =>
        stack.map((p, high) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is nothing but its place in the stack
          <circle key={`${p} ${high}`} className="past" cx={least + p * (most - least)} cy={16 - high * 10} r="4" />
        )),
      )}
      <path
        className="tick"
        d={`M${SIDE} 84H${width - SIDE}M${SIDE} 84v8M${from} 84v8M${to} 84v8M${most} 84v8M${least} 84v8`}
      />
      <End at={from} included={own.minInclusive} />
      {to - from > 8 && <End at={to} included={own.maxInclusive} />}
      <Labels {...{ lang, law, own, width, from, to, least, most }} />
      <path className="span" d={`M${least} 120v6H${most}v-6`} />
      <text className="mid sm" x={Math.min(Math.max((least + most) / 2, width * 0.35), width * 0.65)} y="146">
        {words.statutory(printSum(law.min), printSum(law.max))}
      </text>
    </>
  )
}

/** Whether a name has room; Chinese characters are twice as wide as Latin letters. */
function fits(lang: Lang, name: string, wide: number): boolean {
  return wide > (lang === 'en' ? 9 : 18) * name.length
}

function End({ at, included }: { readonly at: number; readonly included: boolean }) {
  return <circle className={included ? 'end' : 'end open'} cx={at} cy="84" r="5" />
}

interface LabelsProps extends Pick<NumberLineProps, 'lang' | 'law' | 'own'> {
  readonly width: number
  readonly from: number
  readonly to: number
  readonly least: number
  readonly most: number
}

/** Figures under the axis; one that would stand in another is left out, those of this case last. */
function Labels({ lang, law, own, from, to, least, most, width }: LabelsProps) {
  const wanted = [
    { at: from, text: printShort(lang, own.min), bold: true },
    { at: to, text: printShort(lang, own.max), bold: true },
    { at: most, text: printShort(lang, law.max), bold: false },
    { at: least, text: printShort(lang, law.min), bold: false },
    { at: SIDE, text: '0', bold: false },
  ]
  const shown: typeof wanted = []
  for (const label of wanted)
    if (shown.every(({ at, text }) => Math.abs(at - label.at) > (text.length + label.text.length) * 5.5))
      shown.push(label)
  return shown.map(({ at, text, bold }) => (
    <text
      key={text}
      className={bold ? 'mid b' : 'mid sm'}
      x={Math.min(Math.max(at, text.length * 5), width - text.length * 5)}
      y="110"
    >
      {text}
    </text>
  ))
}
