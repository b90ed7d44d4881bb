import type { Lang } from '#base/text.ts'
import { type Axis, AxisGround, STEP, xOf } from './day-axis.tsx'
import type { DayPicture, PictureDay } from './day-picture.ts'
import { lineSentence } from './line-sentence.ts'

const HEIGHT = 34

export interface DayLineProps {
  readonly lang: Lang
  readonly axis: Axis
  readonly picture: DayPicture
}

/** One limit on the axis of a list: 12 px a day; the same marks as the full strip, and its sentence for a screen reader. */
export function DayLine({ lang, axis, picture }: DayLineProps) {
  const width = axis.days.length * STEP
  const seen = picture.days.filter(({ day }) => xOf(axis, day) >= 0 && xOf(axis, day) < width)
  const counted = seen.filter((day) => day.kind === 'counted' && !day.stopped)
  const path = (days: readonly PictureDay[], draw: (x: number) => string) =>
    days.map(({ day }) => draw(xOf(axis, day))).join('')
  return (
    <svg
      className="ds"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={lineSentence(lang, picture, axis.today)}
    >
      <AxisGround axis={axis} height={HEIGHT} />
      <Stopped axis={axis} days={seen} />
      <path
        className="start"
        d={path(
          seen.filter((day) => day.kind === 'start'),
          (x) => box(x + 2, 11, 8, 12),
        )}
      />
      <path
        className="done"
        d={path(
          counted.filter(({ day }) => day <= axis.today),
          (x) => box(x + 1, 10, 10, 14),
        )}
      />
      <path
        className="todo"
        d={path(
          counted.filter(({ day }) => day > axis.today),
          (x) => box(x + 1.5, 10.5, 9, 13),
        )}
      />
      <path
        className="late"
        d={path(
          seen.filter((day) => day.kind === 'late' && day.number !== undefined),
          (x) => box(x + 1, 10, 10, 14),
        )}
      />
      <path
        className="rest"
        d={path(
          seen.filter((day) => (day.kind === 'rest' || day.kind === 'holiday') && !day.stopped),
          ring,
        )}
      />
      {picture.flags
        .filter((flag) => flag.kind !== 'was')
        .map((flag) => (
          <Flag key={flag.day} x={xOf(axis, flag.day) + STEP - 1} over={flag.day < axis.today} width={width} />
        ))}
      <Clipped axis={axis} picture={picture} width={width} />
    </svg>
  )
}

function Stopped({ axis, days }: { readonly axis: Axis; readonly days: readonly PictureDay[] }) {
  const runs: { x: number; length: number }[] = []
  for (const { day } of days.filter((day) => day.stopped)) {
    const x = xOf(axis, day)
    const last = runs.at(-1)
    if (last && last.x + last.length * STEP === x) last.length += 1
    else runs.push({ x, length: 1 })
  }
  return runs.map(({ x, length }) => (
    <rect key={x} className="susp" x={x + 0.5} y="10.5" width={length * STEP - 1} height="13" fill="url(#hatch)" />
  ))
}

function Flag({ x, over, width }: { readonly x: number; readonly over: boolean; readonly width: number }) {
  if (x < 0 || x > width) return null
  return (
    <>
      <path className={over ? 'pole over' : 'pole'} d={`M${x} 1v24`} />
      <path className={over ? 'flag over' : 'flag'} d={`M${x} 1h8l-2.5 3.5 2.5 3.5h-8z`} />
    </>
  )
}

/** Small arrows where the limit begins before or ends after the axis. */
function Clipped({ axis, picture, width }: Omit<DayLineProps, 'lang'> & { readonly width: number }) {
  const first = picture.days[0]
  const last = picture.days.filter((day) => day.kind !== 'outside').at(-1)
  return (
    <>
      {first && xOf(axis, first.day) < 0 && <path className="flag" d="M-2 12l-6 5 6 5z" />}
      {last && xOf(axis, last.day) >= width && <path className="flag" d={`M${width - 7} 12l6 5-6 5z`} />}
    </>
  )
}

function box(x: number, y: number, w: number, h: number): string {
  return `M${x} ${y}h${w}v${h}h-${w}z`
}

function ring(x: number): string {
  return `M${x + 3} 17a3 3 0 1 0 6 0a3 3 0 1 0-6 0`
}
