/** A row of a table to be filled in: its number from 1, and what stands in it; null for a blank one. */
export interface FormRow<Row> {
  readonly no: number
  readonly row: Row | null
}

/** The rows there are, and some blank ones to grow by. */
export function withBlanks<Row>(rows: readonly Row[], blanks = 2): readonly FormRow<Row>[] {
  return Array.from({ length: rows.length + blanks }, (_, i) => ({ no: i + 1, row: rows[i] ?? null }))
}

interface CellProps {
  readonly name: string
  /** For who does not see the heading of the column. */
  readonly label: string
  readonly value: string | undefined
  readonly numeric?: boolean
}

/** A box in a cell. */
export function Cell({ name, label, value, numeric = false }: CellProps) {
  return (
    <input
      type="text"
      name={name}
      aria-label={label}
      defaultValue={value ?? ''}
      maxLength={300}
      autoComplete="off"
      className={numeric ? 'w-s' : undefined}
      inputMode={numeric ? 'numeric' : undefined}
    />
  )
}

/** A small yes or no. */
export function Tick({ name, label, on }: { readonly name: string; readonly label: string; readonly on: boolean }) {
  return (
    <label className="radio">
      <input type="checkbox" name={name} value="yes" defaultChecked={on} /> <span>{label}</span>
    </label>
  )
}
