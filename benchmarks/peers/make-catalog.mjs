// Writes a catalog of N realistic items: node make-catalog.mjs 2600 > 2600.catalog.yaml
// The same N gives the same bytes.
import { argv, stdout } from 'node:process';

const count = Number(argv[2] ?? 100);
if (!Number.isInteger(count) || count < 1) {
  throw new Error('usage: node make-catalog.mjs COUNT');
}

const fields = [
  ['财政预决算', '部门预算', '预算股', '《中华人民共和国预算法》', '第十四条'],
  ['行政许可', '许可结果', '政策法规科', '《中华人民共和国行政许可法》', '第四十条'],
  ['社会救助', '最低生活保障', '社会救助科', '《社会救助暂行办法》', '第十二条'],
  ['公共资源配置', '政府采购', '采购监管科', '《中华人民共和国政府采购法》', '第十一条'],
  ['养老服务', '高龄津贴', '养老服务科', '《中华人民共和国老年人权益保障法》', '第三十三条'],
  ['义务教育', '招生入学', '基础教育科', '《中华人民共和国义务教育法》', '第十二条'],
  ['征地补偿', '补偿安置方案', '征收管理科', '《中华人民共和国土地管理法》', '第四十七条'],
  ['生态环境', '环评审批', '环评科', '《中华人民共和国环境影响评价法》', '第二十二条'],
];
const subjects = ['区财政局', '区行政审批服务局', '区民政局', '区教育和体育局', '区自然资源局', '区生态环境分局'];
const limits = [
  '自信息形成或者变更之日起20个工作日内',
  '批准后20日内',
  '决定作出之日起7个工作日内',
  '每季度首月10日前',
  '制定或获取信息之日起10个工作日内',
];
const pick = (list, n) => list[n % list.length];

const lines = [
  '政务公开: 目录/1',
  `标识: bench-${count}`,
  '标题: 区级部门主动公开事项目录（测量用）',
  '发布机构: 区政府办公室',
  '层级: 县级',
  '版本: 2026年版',
  '事项:',
];
for (let n = 1; n <= count; n++) {
  const [first, second, section, law, article] = pick(fields, n * 7);
  lines.push(
    `  - 标识: Item${String(n).padStart(5, '0')}`,
    `    序号: ${n}`,
    `    路径: [${first}, ${second}, 第${n}项]`,
    `    主体: ${pick(subjects, n * 5)}`,
    '    要素:',
    `      - {标识: Title, 名称: 文件名称, 类型: 文本, 必填: 是}`,
    `      - {标识: Number, 名称: 发文字号, 类型: 文本}`,
    `      - {标识: Body, 名称: 正文, 类型: 链接, 必填: 是}`,
    '    依据:',
    `      - {法规: 中华人民共和国政府信息公开条例, 条款: 第二十条, 文号: 国务院令第711号}`,
    `      - {法规: ${law.slice(1, -1)}, 条款: ${article}}`,
    `    时限: ${pick(limits, n * 3)}`,
    '    方式: 主动公开',
    `    渠道: ${n % 3 === 0 ? '[政府网站, 政府公报]' : '[政府网站, 两微一端, 公开查阅点]'}`,
    `    责任: ${section}`,
    `    对象: ${n % 4 === 0 ? '特定群体' : '全社会'}`,
    '    类别: 法定',
  );
}
stdout.write(lines.join('\n') + '\n');
