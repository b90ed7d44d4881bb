import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ChartFault } from '../chart-fault.ts'
import { decodeXml } from './decode-xml.ts'
import { readXml } from './read-xml.ts'
import { writeXml } from './write-xml.ts'

test('every piece of a file is given back as it was written', () => {
  const file = `<?xml version="1.0"?>\n<!-- 首 -->\n<a xmlns:v="urn:v" v:名="一&amp;&#10;二"><b/>文 &lt; <![CDATA[ <x> & ]]><?go on?>
    <c d="&quot;"><!-- > --></c></a>\n`

  assert.equal(writeXml(readXml(file)), file)
})

test('quotes, blanks around a sign and empty elements are written in one way, without another meaning', () => {
  assert.equal(writeXml(readXml(`<a b = 'say "no"'\n c='2' ></a >`)), '<a b="say &quot;no&quot;" c="2"/>')
})

test('what was declared in another encoding is UTF-8 once it is text', () => {
  const latin = Uint8Array.from('<?xml version="1.0" encoding="ISO-8859-1"?><a b="Prüfung"/>', (sign) =>
    sign.charCodeAt(0),
  )

  assert.equal(writeXml(readXml(decodeXml(latin))), '<?xml version="1.0" encoding="UTF-8"?><a b="Prüfung"/>')
})

test('bytes are read by their mark or declaration, else as UTF-8', () => {
  const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from('<a b="公"/>', 'utf16le')])

  assert.equal(decodeXml(wide), '<a b="公"/>')
  assert.equal(decodeXml(Buffer.from('<a b="公"/>')), '<a b="公"/>')
  assert.throws(() => decodeXml(Uint8Array.from([0x3c, 0xff, 0xfe])), ChartFault)
  assert.throws(() => decodeXml(Buffer.from('<?xml version="1.0" encoding="klingon"?><a/>')), ChartFault)
})

test('what is not well-formed is refused with its line', () => {
  const faults = ['<a>\n</b>', '<a>', '<a/><b/>', 'text', '<a/>text', '', '<a b="1" b="2"/>', '<a b=1/>', '<a <b/></a>']
  for (const text of faults) assert.throws(() => readXml(text), ChartFault, text)
  assert.throws(() => readXml('<a>\n</b>'), /line 2/)
})

test('entities of its own and endless nesting are refused, since they only want to break the reader', () => {
  assert.throws(() => readXml('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'), ChartFault)
  assert.throws(() => readXml('<a>'.repeat(100_000)), ChartFault)
})
