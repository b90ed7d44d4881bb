import type { Block, Letter, Written } from './contract.ts'

/** Writes a letter out, as plain text and as simple HTML that loads nothing; `origin` goes before every path. */
export function writeOut(id: string, { to, lang, subject, blocks, endPath }: Letter, origin: string): Written {
  const body = blocks.map((block) => htmlOf(block, origin)).join('\n')
  return {
    ...{ id, to, subject },
    text: `${blocks.map((block) => textOf(block, origin)).join('\n\n')}\n`,
    html: `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${safe(subject)}</title></head><body>\n${body}\n</body></html>\n`,
    endAddress: endPath === null ? null : `${origin}${endPath}`,
  }
}

function textOf(block: Block, origin: string): string {
  switch (block.kind) {
    case 'words':
      return block.text
    case 'link':
      return `${block.text}\n${origin}${block.path}`
    case 'list':
      return block.items.map(({ text, note, path }) => `· ${text}\n  ${note}\n  ${origin}${path}`).join('\n')
  }
}

function htmlOf(block: Block, origin: string): string {
  switch (block.kind) {
    case 'words':
      return `<p>${safe(block.text)}</p>`
    case 'link':
      return `<p>${linkOf(block, origin)}</p>`
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${linkOf(item, origin)}<br><small>${safe(item.note)}</small></li>`).join('\n')}\n</ul>`
  }
}

function linkOf({ text, path }: { readonly text: string; readonly path: string }, origin: string): string {
  return `<a href="${safe(origin + path)}">${safe(text)}</a>`
}

function safe(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
