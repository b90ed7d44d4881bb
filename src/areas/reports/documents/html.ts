import type { Paper, PaperPart } from './paper.ts'

const STYLE =
  'body{font:16px/1.7 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;font-size:13px}th,td{border:1px solid #888;padding:4px 6px;font-weight:normal}td{text-align:right}div{overflow-x:auto}'

/** A report as one HTML file that needs nothing else. */
export function htmlOf({ lang, title, issuer, date, notes, parts, hash }: Paper): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text(title)}</title><style>${STYLE}</style>`
  const lead = [issuer, date, ...notes].map((line) => `<p>${text(line)}</p>`).join('')
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body><h1>${text(title)}</h1>${lead}${parts.map(part).join('')}<p>SHA-256 ${hash}</p></body></html>\n`
}

function part(one: PaperPart): string {
  const head = `<h2>${text(one.title)}</h2>`
  if (one.kind === 'text') return head + one.paragraphs.map((line) => `<p>${text(line)}</p>`).join('')
  const rows = one.rows.map(
    (row) =>
      `<tr>${row
        .map(({ text: said, cell, across, down }) => {
          const tag = cell === null ? 'th' : 'td'
          return `<${tag} colspan="${across}" rowspan="${down}">${text(said)}</${tag}>`
        })
        .join('')}</tr>`,
  )
  return `${head}<div tabindex="0"><table>${rows.join('')}</table></div>`
}

/** Words as text of a page or an attribute. */
function text(said: string): string {
  return said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
