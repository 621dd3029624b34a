// Times `zhengwu check` against js-yaml + ajv on the same catalog, whole processes, in turn:
//   dotnet build benchmarks/Zhengwu.Benchmarks -c Release
//   dotnet publish src/Zhengwu.Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o artifacts/zhengwu
//   (cd benchmarks/peers && npm ci)
//   node benchmarks/peers/compare.mjs artifacts/zhengwu/zhengwu 100 2600
// Prints the median of each and the median of the ratios, pair by pair: a machine that slows down slows both.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';

const runs = 15;
const here = import.meta.dirname;
const catalogs = join(here, '../Zhengwu.Benchmarks/bin/Release/net10.0/Zhengwu.Benchmarks');
const [tool, ...counts] = argv.slice(2);

function time(command, args) {
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) {
    throw new Error(`${command} ended with ${status}`);
  }
  return performance.now() - start;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const folder = mkdtempSync(join(tmpdir(), 'zhengwu-'));
try {
  for (const count of counts) {
    const file = join(folder, `${count}.catalog.yaml`);
    writeFileSync(file, spawnSync(catalogs, ['--print', count], { maxBuffer: 1 << 30 }).stdout);
    const ours = [], theirs = [];
    for (let run = -1; run < runs; run++) {
      const a = time(tool, ['check', file]);
      const b = time(execPath, [join(here, 'check.cjs'), file]);
      if (run >= 0) { // the first pair warms the disk's cache
        ours.push(a);
        theirs.push(b);
      }
    }
    const ratio = median(ours.map((value, index) => value / theirs[index]));
    console.log(`${count} items: zhengwu ${median(ours).toFixed(0)} ms, js-yaml + ajv ${median(theirs).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
