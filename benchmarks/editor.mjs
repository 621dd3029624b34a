// How long an editor waits for findings after an edit: our language server against yaml-language-server with our schema,
// on the same plan of 1,000 tasks (with a units file beside it), edit by edit in turn:
//   dotnet publish src/Zhengwu.Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o artifacts/zhengwu
//   (cd tests/Zhengwu.Cli.Tests/Node && npm ci)
//   node benchmarks/editor.mjs artifacts/zhengwu/zhengwu [tasks] [edits]
// Prints the medians and the median of the ratios, edit by edit.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const packages = join(root, 'tests/Zhengwu.Cli.Tests/Node/node_modules');
const rpc = createRequire(join(packages, 'x.js'))('vscode-jsonrpc/node.js');
const tool = resolve(process.argv[2] ?? join(root, 'artifacts/zhengwu/zhengwu'));
const tasks = Number(process.argv[3] ?? 1000);
const edits = Number(process.argv[4] ?? 31);
const warmUp = 10;
const folder = mkdtempSync(join(tmpdir(), 'zhengwu-editor-'));

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const units = Array.from({ length: 60 }, (_, i) => `区第${'一二三四五六七八九十'[Math.floor(i / 10)]}${'甲乙丙丁戊己庚辛壬癸'[i % 10]}局`);
const limits = ['6月30日前', '每季度末', '年底前', '持续推进', '信息形成后20个工作日内', '每年至少2次', '10月底前', '活动开展后5个工作日内'];

function unitsFile() {
  const rows = units.map((name, i) => `  - {标识: Unit${i}, 名称: ${name}, 类别: 部门}`);
  return ['政务公开: 单位/1', '标识: units', '标题: 单位目录', '单位:', ...rows, '分组:', '  - {标识: Departments, 名称: 区政府各部门单位, 类别: [部门], 开放: 是}', ''].join('\n');
}

function plan() {
  const lines = ['政务公开: 计划/1', '标识: plan-2026', '标题: 2026年政务公开工作方案', '年度: 2026', '印发: {单位: 区政府办公室, 文号: 区政办字〔2026〕1号, 日期: 2026-01-15, 公开属性: 主动公开}', '单位目录: big.units.yaml', '分组:'];
  for (let i = 0; i < tasks; i++) {
    if (i % 50 === 0) {
      lines.push(`  - 名称: 第${i / 50 + 1}部分`, '    任务:');
    }
    const named = [units[i % 60], units[(i * 7 + 3) % 60]];
    lines.push(`      - 序号: ${i + 1}`, `        标识: Task${i + 1}`, `        要求: 公开第${i + 1}项工作的政策、进展和结果并做好解读`);
    lines.push(`        责任: ${i % 5 === 0 ? '区政府各部门单位' : named.join('、')}`, `        时限: ${limits[i % limits.length]}`);
  }
  return lines.join('\n') + '\n';
}

async function start(command, args, configure) {
  const process_ = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = rpc.createMessageConnection(new rpc.StreamMessageReader(process_.stdout), new rpc.StreamMessageWriter(process_.stdin));
  const server = { connection, process: process_, published: () => {} };
  connection.onNotification('textDocument/publishDiagnostics', (params) => server.published(params));
  connection.onRequest('client/registerCapability', () => null);
  configure(connection);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } }, workspace: { configuration: true } },
  });
  connection.sendNotification('initialized', {});
  return server;
}

// The count of findings rises and falls with the edits, which tells an answer to this one from a late answer to the last.
function answer(server, isIt) {
  return new Promise((done) => { server.published = (params) => { if (params.uri === uri && isIt(params)) done(params.diagnostics.length); }; });
}

const file = join(folder, 'big.plan.yaml');
const uri = pathToFileURL(file).href;
const text = plan();
writeFileSync(file, text);
writeFileSync(join(folder, 'big.units.yaml'), unitsFile());
const schema = join(folder, 'plan.schema.json');
writeFileSync(schema, spawnSync(tool, ['schema', 'plan', '--keys', 'zh'], { encoding: 'utf8' }).stdout);
const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, schemas: { [pathToFileURL(schema).href]: ['*.plan.yaml'] } };

const ours = await start(tool, ['lsp'], () => {});
const theirs = await start(process.execPath, [join(packages, 'yaml-language-server/bin/yaml-language-server'), '--stdio'],
  (connection) => connection.onRequest('workspace/configuration', (params) => params.items.map((item) => (item.section === 'yaml' ? settings : {}))));
theirs.connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: settings } });

// In the middle of the file a key is written wrongly, and mended by the next edit.
const line = text.split('\n').findIndex((row) => row.includes(`Task${tasks / 2}`)) + 1;
const column = 8;

async function edit(server, version) {
  const isFault = version % 2 === 0;
  const change = isFault
    ? { range: { start: { line, character: column }, end: { line, character: column } }, text: '误' }
    : { range: { start: { line, character: column }, end: { line, character: column + 1 } }, text: '' };
  const before = server.findings;
  const answered = answer(server, (params) => (isFault ? params.diagnostics.length > before : params.diagnostics.length < before));
  const from = performance.now();
  server.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
  server.findings = await answered;
  return performance.now() - from;
}

try {
  for (const server of [ours, theirs]) {
    const opened = answer(server, () => true);
    server.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    server.findings = await opened;
  }
  const [a, b] = [[], []];
  for (let version = 2; version < 2 + warmUp + edits; version++) {
    const [one, other] = [await edit(ours, version), await edit(theirs, version)];
    if (version >= 2 + warmUp) {
      a.push(one);
      b.push(other);
    }
  }
  const ratio = median(b.map((value, index) => value / a[index]));
  console.log(`${tasks} tasks, ${text.length} characters, ${edits} edits: zhengwu lsp ${median(a).toFixed(1)} ms (slowest ${Math.max(...a).toFixed(1)}), yaml-language-server ${median(b).toFixed(0)} ms, ratio ${ratio.toFixed(1)}`);
} finally {
  for (const server of [ours, theirs]) {
    server.connection.dispose();
    server.process.kill();
  }
  rmSync(folder, { recursive: true });
}
