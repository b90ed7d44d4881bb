/** In which form a page is wanted: for people, or as a description for programs. */
export type Form = 'html' | 'turtle' | 'json-ld'

const TYPES = { turtle: 'text/turtle', 'json-ld': 'application/ld+json' } as const

/**
 * The form a request asks for by its `Accept` (RFC 9110 §12.5.1). A description only where it is named and wanted more
 * than HTML: who takes anything gets the page.
 */
export function formAsked(accept: string | undefined): Form {
  if (!accept || !/turtle|ld\+json/i.test(accept)) return 'html'
  const ranges = accept.toLowerCase().split(',').map(rangeOf)
  const wanted = (type: string) => ranges.find((range) => range.type === type)?.q ?? 0
  const [turtle, jsonLd] = [wanted(TYPES.turtle), wanted(TYPES['json-ld'])]
  const html = Math.max(wanted('text/html'), wanted('application/xhtml+xml'))
  if (Math.max(turtle, jsonLd) <= html) return 'html'
  return turtle >= jsonLd ? 'turtle' : 'json-ld'
}

function rangeOf(range: string): { readonly type: string; readonly q: number } {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim())
  const q = parameters.find((one) => one.startsWith('q='))
  return { type, q: q === undefined ? 1 : Number.parseFloat(q.slice(2)) || 0 }
}
