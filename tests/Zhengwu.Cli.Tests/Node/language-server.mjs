// Drives yaml-language-server over stdio. One JSON object comes per line: { "schema": path, "text": "...", "hover": [[line, column], ...],
// "complete": [[line, column], ...] }, all zero-based; one goes out for each: its diagnostics, and an answer for each place.
// With a folder as argument, schemas are bound as its .vscode/settings.json says, and a question names a "file" in it instead of a schema.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import rpc from 'vscode-jsonrpc/node.js';

const server = spawn(process.execPath, [join(import.meta.dirname, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = rpc.createMessageConnection(new rpc.StreamMessageReader(server.stdout), new rpc.StreamMessageWriter(server.stdin));
const folder = process.argv[2];
const schemas = folder ? { ...JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'))['yaml.schemas'] } : {};
const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, schemas };
const waiting = new Map();
connection.onRequest('workspace/configuration', params => params.items.map(item => (item.section === 'yaml' ? settings : {})));
connection.onRequest('client/registerCapability', () => null);
connection.onNotification('textDocument/publishDiagnostics', params => waiting.get(params.uri)?.(params.diagnostics));
connection.listen();

await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: folder ? pathToFileURL(folder).href : null,
  capabilities: {
    textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } }, hover: { contentFormat: ['markdown'] }, publishDiagnostics: {} },
    workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
  },
});
connection.sendNotification('initialized', {});

let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  const uri = pathToFileURL(asked.file ? join(folder, asked.file) : `/definitions/${++number}.yaml`).href;
  if (asked.schema) (schemas[pathToFileURL(asked.schema).href] ??= []).push(`${number}.yaml`);
  connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: settings } });
  const diagnosed = new Promise(resolve => waiting.set(uri, resolve));
  connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text: asked.text } });
  const diagnostics = (await diagnosed).map(({ range, message }) => ({ range: [range.start.line, range.start.character, range.end.line, range.end.character], message }));
  const ask = (method, places) => Promise.all((places ?? []).map(([line, character]) => connection.sendRequest(method, { textDocument: { uri }, position: { line, character } })));
  const hover = (await ask('textDocument/hover', asked.hover)).map(answer => answer?.contents?.value ?? '');
  const complete = (await ask('textDocument/completion', asked.complete)).map(answer => (answer?.items ?? []).map(item => item.label));
  console.log(JSON.stringify({ diagnostics, hover, complete }));
}
connection.dispose();
server.kill();
