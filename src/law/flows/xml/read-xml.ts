import { ChartFault } from '../chart-fault.ts'
import type { XmlElement, XmlFile, XmlNode } from './xml.ts'

const PIECE = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*>|[^<]+/y
const CLOSE = /<\/([^\s<>/]+)\s*>/y
const OPEN = /<([^\s<>/!?=]+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const ATTRIBUTE = /([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Deeper than any chart; what goes further wants to break whoever walks it. */
const DEEPEST = 200

interface Open {
  readonly name: string
  readonly attributes: XmlElement['attributes']
  readonly children: XmlNode[]
}

/**
 * A file as a tree that loses nothing (XML 1.0, well-formed). Throws `ChartFault` with the line. Trap: no entities are
 * read, so a file that declares its own in a DOCTYPE is refused.
 */
export function readXml(text: string): XmlFile {
  const file: XmlNode[] = []
  const open: Open[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  const here = (): XmlNode[] => open.at(-1)?.children ?? file
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  while (at < text.length) {
    const [piece, close, tag] = [match(PIECE), match(CLOSE), match(OPEN)]
    const found = piece ?? close ?? tag ?? faultAt(text, at, 'this is no XML')
    if (piece) here().push(piece[0])
    else if (close) {
      const element = open.pop()
      if (!element || element.name !== close[1]) return faultAt(text, at, `</${close[1]}> closes nothing that is open`)
      here().push(element)
    } else {
      const [, name = '', attributes = '', end] = found
      const element: Open = { name, attributes: attributesOf(text, at, attributes), children: [] }
      if (end === '/') here().push(element)
      else if (open.push(element) > DEEPEST) return faultAt(text, at, `nested deeper than ${DEEPEST}`)
    }
    at += found[0].length
  }
  const left = open.at(-1)
  if (left) return faultAt(text, at, `<${left.name}> is not closed`)
  const isWhole = file.filter((each) => typeof each !== 'string').length === 1
  const isClean = file.every((each) => typeof each !== 'string' || each.startsWith('<') || each.trim() === '')
  return isWhole && isClean ? file : faultAt(text, at, 'a file has one outermost element and no text beside it')
}

function attributesOf(text: string, at: number, written: string): XmlElement['attributes'] {
  const attributes = [...written.matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single]): readonly [string, string] => [
      name,
      double ?? single?.replaceAll('"', '&quot;') ?? '',
    ],
  )
  const names = new Set(attributes.map(([name]) => name))
  return names.size === attributes.length ? attributes : faultAt(text, at, 'an attribute is given twice')
}

function faultAt(text: string, at: number, why: string): never {
  throw new ChartFault([`line ${text.slice(0, at).split('\n').length}: ${why}`])
}
