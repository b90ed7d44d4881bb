/** Says that the table goes on to the right, while it is wider than its place: not every system shows a bar for that. */
export function tellWidth(sheet: HTMLElement, told: HTMLElement): void {
  const look = (): void => {
    const scrolled = sheet.querySelector('.tjs-table-container')
    told.hidden = !scrolled || scrolled.scrollWidth <= scrolled.clientWidth + 1
  }
  // The place grows when the table is opened and when rows come and go.
  new ResizeObserver(look).observe(sheet)
}
