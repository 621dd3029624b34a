// The peer of `zhengwu check`: js-yaml reads a catalog, ajv checks it. node check.cjs FILE...
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const yaml = require('js-yaml');
const Ajv = require('ajv');

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const schema = JSON.parse(fs.readFileSync(path.join(__dirname, 'catalog.schema.json'), 'utf8'));
const validate = ajv.compile(schema);
let failed = false;
for (const file of process.argv.slice(2)) {
  const catalog = yaml.load(fs.readFileSync(file, 'utf8'), { filename: file });
  if (!validate(catalog)) {
    failed = true;
    for (const fault of validate.errors) {
      console.log(`${file}: error: ${fault.instancePath} ${fault.message}`);
    }
  }
}
process.exitCode = failed ? 1 : 0;
