/** The hatching of a stopped clock; once a page, before the first day line (an svg pattern is found by its id). */
export function Hatch() {
  return (
    <svg className="defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="#fdf3dc" />
          <path d="M0 0V5" stroke="#8a5a00" strokeWidth="2" />
        </pattern>
      </defs>
    </svg>
  )
}
