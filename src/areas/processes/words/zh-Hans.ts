type Facts = Readonly<Record<string, string | number>>

/** 流程图与权责清单：不予办理的理由。 */
export const zhHans = {
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
    'processes.lint': ({ count }: Facts) => `图上有${count}处错误，见检查结果；改好以后才能发布。`,
    'processes.beyond-promise': ({ steps, promised }: Facts) =>
      `各步骤承诺时限相加为${steps}个工作日，超过承诺的${promised}个工作日，不能发布。`,
    'processes.not-a-chart': ({ why }: Facts) => `这份文件不是能读懂的BPMN流程图：${why}`,
    'processes.file-size': () => '文件超过1兆字节。',
    'processes.file-character': () => '文件里有XML不允许的字符。',
    'processes.file-document-type': () => '文件里有文档类型或者实体声明，不能接收。',
    'processes.file-instruction': () => '文件里有处理指令，不能接收。',
    'processes.file-namespace': () => '文件里有流程图以外的内容，不能接收。',
  },
}

export type Words = typeof zhHans
