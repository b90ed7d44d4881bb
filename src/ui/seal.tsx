/** The county's own mark: in the masthead, on a receipt and on an official result. Nowhere else. Decoration, so silent. */
export function Seal() {
  return (
    <svg className="seal" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect width="48" height="48" rx="2.5" />
      <path d="M19 5.5C17 9.5 13 12 8 13.5M29 5.5C31 9.5 35 12 40 13.5M23.5 11.5 16 20.5H32M28.5 15.5 33.5 21.5" />
      <path
        d="M8 43V25.5H20V32.5H8M8 29H20M40 43V25.5H28V32.5H40M28 29H40M15.5 36.3H32.5M13.5 39.8H34.5M20.5 36.3V40Q20 43 16.5 44M28 36.3V44"
        strokeWidth="2.1"
      />
    </svg>
  )
}
