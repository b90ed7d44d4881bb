export interface FilterSelectProps {
  readonly name: string
  readonly label: string
  /** What choosing nothing is called. */
  readonly any: string
  readonly chosen: string | undefined
  /** Value of the address, and what it is called. */
  readonly choices: readonly (readonly [value: string, text: string])[]
}

/** One choice of a form that narrows a list; nothing chosen narrows nothing. */
export function FilterSelect({ name, label, any, chosen, choices }: FilterSelectProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen ?? ''} className="w-m">
        <option value="">{any}</option>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
