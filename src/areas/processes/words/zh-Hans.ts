import type { ImportFault } from '../contract.ts'

type Facts = Readonly<Record<string, string | number>>

/** 流程图与权责清单：不予办理的理由。 */
export const zhHans = {
  everyBody: { township: '各乡镇人民政府、街道办事处', village: '各村（居）民委员会' },
  rowFault: (heading: string, says: string) => `${heading}：${says}`,
  rowFaults: {
    'not-a-word': '不是这一列可用的词。',
    'bad-form': '写法不对。',
    'no-english': '缺少英文，或者英文里有汉字。',
    missing: '必须填写。',
    twice: '同一编号出现了两次。',
    'not-yours': '不归您所在的机关。',
    'not-on-list': '清单上没有这一项，不能取消、下放或者合并。',
    'changes-later': '已有更晚生效的变动，不能插在它前面。',
    'body-changed': '机关不能改；换了机关的，取消原项，另列新项。',
    'not-in-force': '已不在行使的，不能再改内容。',
    'bad-id': '编号要以两个小写字母开头，后面是字母、数字或者横线。',
    'bad-code': '基本编码为12位数字，第三、四位与类别一致。',
    'no-name': '没有名称。',
    'no-such-body': '没有这个机关。',
    'no-basis': '没有依据的，不得列入清单。',
    'basis-ended': '所列依据都已废止或者被取代。',
    'no-standard': '行政处罚要写明裁量基准，没有的写“无”。',
    'no-chart': '许可、处罚、强制要有流程图。',
    'no-such-chart': '没有这张流程图。',
    'promise-beyond-law': '承诺时限长于法定时限。',
    'nobody-held': '委托、授权、赋权的要写明相对机关；自有的不写。',
  } satisfies Record<ImportFault['code'], string>,
  refusals: {
    'processes.no-such-chart': () => '没有这张流程图。',
    'processes.no-such-edition': () => '没有这一版。',
    'processes.no-run': () => '这一件没有在流程图上运行。',
    'processes.not-at-this-step': ({ element }: Facts) => `按流程图，现在不能办这一步（${element}）。`,
    'processes.not-your-chart': () => '这张流程图不归您所在的机关，您不能起草或者审核。',
    'processes.not-the-head': () => '流程图由承办机关或者审批服务局的决定岗发布。',
    'processes.second-person': () => '这一稿是您画的，须由另一人审核、发布。',
    'processes.no-draft': () => '没有草稿。',
    'processes.draft-moved-on': () => '草稿已被他人改动，请重新打开页面核对。',
    'processes.approved-already': () => '这一稿已经审核通过。',
    'processes.not-approved': () => '这一稿还没有经第二人审核，不能发布。',
    'processes.nothing-changed': () => '与现行版完全相同，没有可发布的内容。',
    'processes.no-note': () => '请用一句话写明改了什么，公众会看到这句话。',
    'processes.from-in-the-past': ({ from }: Facts) => `${from}已经过去，或者早于现行版的施行日。`,
    'processes.part-lost': ({ part }: Facts) =>
      `图上不再有“${part}”这一环节，按图办理的件会停在半路。请在一个步骤上标明它，再发布。`,
    'processes.nobody-passes': ({ step }: Facts) =>
      `办件走到“${step}”会一直等下去：没有人能让它继续。请改成由某个岗位办理的步骤，再发布。`,
    'processes.fact-untold': ({ fact }: Facts) =>
      `图在受理或者决定之后按“${fact}”分支，但那里只问受理结果或者决定结果。请在前面加一个步骤来填写它。`,
    'processes.lint': ({ count }: Facts) => `图上有${count}处错误，见检查结果；改好以后才能发布。`,
    'processes.beyond-promise': ({ steps, promised }: Facts) =>
      `各步骤承诺时限相加为${steps}个工作日，超过承诺的${promised}个工作日，不能发布。`,
    'processes.faulty-power': ({ power, fault }: Facts) => `权力${power}不能列入清单：${fault}`,
    'processes.no-such-power': () => '清单上没有这一项。',
    'processes.not-the-list-keeper': () => '权责清单由承办机关或者审批服务局的决定岗变更。',
    'processes.no-reason': () => '请写明理由，理由会公布在清单变动里。',
    'processes.not-a-table': () => '这份文件不是能读懂的CSV表格，或者超过5000行。',
    'processes.column-missing': ({ column }: Facts) => `文件缺少“${column}”这一列。`,
    'processes.faulty-list': ({ count, line }: Facts) => `有${count}行不合格，第一处在第${line}行；没有导入任何内容。`,
    'processes.not-in-force-yet': () => '这一版还没有施行，施行之前不能办在它上面。',
    'processes.no-lawful-place': ({ count }: Facts) => `有${count}件在新版没有合适的位置，一件也没有移动。`,
    'processes.nothing-to-move': () => '没有在办件按这一版走。',
    'processes.unknown-step': () => '对照里有原版没有的步骤。',
    'processes.not-a-supervisor': () => '偏离背后的办件，只有本机关的决定岗、法制岗和监察机关可以看。',
    'processes.free-fact': ({ fact }: Facts) =>
      `事实“${fact}”没有列出取值，办理时可以随意填写。请列出取值：所填内容决定下一环节并记入日志，日志不得写入个人信息。`,
    'processes.timer-without-number': ({ element }: Facts) =>
      `计时事件${element}所引的期限规则没有固定数字，不能计时。`,
    'processes.not-a-chart': ({ why }: Facts) => `这份文件不是能读懂的BPMN流程图：${why}`,
    'processes.chart-size': ({ most }: Facts) => `流程图的环节和连线超过${most}个。请把一部分另画成图，再调用它。`,
    'processes.file-size': () => '文件超过1兆字节。',
    'processes.file-character': () => '文件里有XML不允许的字符。',
    'processes.file-document-type': () => '文件里有文档类型或者实体声明，不能接收。',
    'processes.file-instruction': () => '文件里有处理指令，不能接收。',
    'processes.file-namespace': () => '文件里有流程图以外的内容，不能接收。',
  },
}

export type Words = typeof zhHans
