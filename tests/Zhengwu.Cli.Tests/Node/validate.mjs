// Validates YAML texts against the schemas of a folder. One JSON object comes per line, { "schemas": [name, ...], "text": "..." },
// and one line goes out for each: the verdicts, "1" for valid and "0" for not. What js-yaml cannot parse is "-".
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Ajv from 'ajv/dist/2020.js';
import yaml from 'js-yaml';

const folder = process.argv[2];
const ajv = new Ajv.default({ strict: true });
const validators = {};
for (const name of readdirSync(folder).filter(name => name.endsWith('.json')).sort()) {
  const schema = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  if (!ajv.validateSchema(schema))
    throw new Error(`${name}: ${ajv.errorsText()}`);
  validators[name] = ajv.compile(schema);
}
console.log(Object.keys(validators).join(' '));
for await (const line of createInterface({ input: process.stdin })) {
  const { schemas, text, explain } = JSON.parse(line);
  let data;
  try {
    data = yaml.load(text, { schema: yaml.CORE_SCHEMA });
  } catch {
    console.log('-');
    continue;
  }
  const verdicts = schemas.map(name => (validators[name](data) ? '1' : explain ? ajv.errorsText(validators[name].errors) : '0'));
  console.log(verdicts.join(explain ? ' | ' : ''));
}
