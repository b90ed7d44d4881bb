/**
 * The extension elements of the house inside BPMN `extensionElements`, as bpmn-moddle and bpmn-js take them.
 *
 * `gk:says` a name in another language; `gk:text` what a step is; `gk:step` the part it plays, who does it, the decision a rule task asks; `gk:limit`,
 * `gk:basis`, `gk:risk`, `gk:document`, `gk:clock` as in `chart.ts`; `gk:fact` a declared fact of the process, its values parted by `|`;
 * `gk:complaint` telephone and way. Inner words in other languages are attributes `…En` and `…Hant`.
 */
export const GONGKAI_MODDLE = {
  name: 'Gongkai',
  uri: 'urn:gongkai:bpmn:1',
  prefix: 'gk',
  xml: { tagAlias: 'lowerCase' },
  associations: [],
  types: [
    element('Says', [text('lang'), body('words')]),
    element('Text', [text('lang'), body('words')]),
    element('Step', [text('part'), text('role'), text('at'), flag('counted'), flag('together'), text('decision')]),
    element('Limit', [text('kind'), text('rule'), real('value'), text('unit')]),
    element('Basis', [text('law'), text('article'), text('version')]),
    element('Risk', [text('level'), ...said('point'), ...said('control'), ...said('responsible')]),
    element('Document', [...said('name'), flag('public')]),
    element('Clock', [text('action'), text('rule')]),
    element('Fact', [text('name'), text('type'), text('values'), ...said('says')]),
    element('Complaint', [text('telephone'), ...said('way')]),
  ],
}

function element(name: string, properties: readonly object[]) {
  return { name, superClass: ['Element'], properties }
}

function text(name: string) {
  return { name, isAttr: true, type: 'String' }
}

function flag(name: string) {
  return { name, isAttr: true, type: 'Boolean' }
}

function real(name: string) {
  return { name, isAttr: true, type: 'Real' }
}

function body(name: string) {
  return { name, isBody: true, type: 'String' }
}

/** An attribute with its words in the two other languages. */
function said(name: string) {
  return [text(name), text(`${name}En`), text(`${name}Hant`)]
}
