/** For tests: a penalty standard in small, with a law as its source, articles beside its rules, and a model it imports. */
export const STANDARD = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20211108/MODEL/" id="boilers" name="锅炉处罚裁量" namespace="urn:test:boilers">
  <itemDefinition name="容量"><typeRef>number</typeRef><allowedValues><text>&gt;= 0</text></allowedValues></itemDefinition>
  <inputData id="capacity" name="锅炉容量"><variable name="锅炉容量" typeRef="容量" /></inputData>
  <inputData id="repeat" name="再犯"><variable name="再犯" typeRef="boolean" /></inputData>
  <knowledgeSource id="law" name="大气污染防治法" locationURI="urn:law:air"><type>法律</type></knowledgeSource>
  <decision id="tier" name="裁量档次">
    <variable name="裁量档次" />
    <informationRequirement id="r1"><requiredInput href="#capacity" /></informationRequirement>
    <authorityRequirement id="r2"><requiredAuthority href="#law" /></authorityRequirement>
    <decisionTable id="tiers" hitPolicy="UNIQUE" outputLabel="裁量表">
      <input id="i1" label="容量（兆瓦）"><inputExpression typeRef="number"><text>锅炉容量</text></inputExpression></input>
      <output id="o1" name="min" typeRef="number" /><output id="o2" name="max" typeRef="number" />
      <annotation name="依据" />
      <rule id="a"><inputEntry><text>[0..2.8)</text></inputEntry><outputEntry><text>20000</text></outputEntry><outputEntry><text>50000</text></outputEntry><annotationEntry><text>第一百零七条</text></annotationEntry></rule>
      <rule id="b"><inputEntry><text>[2.8..14)</text></inputEntry><outputEntry><text>50000</text></outputEntry><outputEntry><text>150000</text></outputEntry><annotationEntry><text>第一百零七条</text></annotationEntry></rule>
      <rule id="c"><inputEntry><text>&gt;= 20</text></inputEntry><outputEntry><text>150000</text></outputEntry><outputEntry><text>200000</text></outputEntry><annotationEntry><text /></annotationEntry></rule>
    </decisionTable>
  </decision>
  <decision id="fine" name="起点">
    <variable name="起点" typeRef="number" />
    <informationRequirement id="r3"><requiredDecision href="#tier" /></informationRequirement>
    <informationRequirement id="r4"><requiredInput href="#repeat" /></informationRequirement>
    <knowledgeRequirement id="r5"><requiredKnowledge href="#raise" /></knowledgeRequirement>
    <invocation id="call"><literalExpression id="callee"><text>加重</text></literalExpression>
      <binding><parameter name="金额" /><literalExpression id="b1"><text>裁量档次.min</text></literalExpression></binding>
      <binding><parameter name="倍" /><conditional id="b2"><if><literalExpression id="c1"><text>再犯</text></literalExpression></if><then><literalExpression id="c2"><text>1.15</text></literalExpression></then><else><literalExpression id="c3"><text>1</text></literalExpression></else></conditional></binding>
    </invocation>
  </decision>
  <businessKnowledgeModel id="raise" name="加重"><variable name="加重" />
    <encapsulatedLogic><formalParameter name="金额" typeRef="number" /><formalParameter name="倍" typeRef="number" /><literalExpression id="l1"><text>floor(金额 * 倍)</text></literalExpression></encapsulatedLogic>
  </businessKnowledgeModel>
  <decisionService id="service" name="算罚款"><variable name="算罚款" /><outputDecision href="#fine" /><encapsulatedDecision href="#tier" /><inputData href="#capacity" /><inputData href="#repeat" /></decisionService>
</definitions>`

/** A model of one decision table over numbers `x` and texts `y`, with the policy, output values and rules given. */
export function tableModel(attributes: string, outputs: string, rules: readonly (readonly string[])[]): string {
  const rows = rules.map(([test = '-', ...results]) => {
    const cells = results.map((text) => `<outputEntry><text>${text}</text></outputEntry>`).join('')
    return `<rule><inputEntry><text>${test}</text></inputEntry>${cells}</rule>`
  })
  return `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="urn:test:table">
  <inputData id="x" name="x"><variable name="x" typeRef="number" /></inputData>
  <decision id="d" name="d"><variable name="d" /><informationRequirement id="r"><requiredInput href="#x" /></informationRequirement>
  <decisionTable id="t" ${attributes}><input id="i"><inputExpression><text>x</text></inputExpression></input>${outputs}${rows.join('')}</decisionTable></decision>
</definitions>`
}
