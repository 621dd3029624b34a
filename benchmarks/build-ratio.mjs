// What the generator costs a build: `dotnet build` of samples/DistrictPlan, and of the same program with the generated
// files checked in and no generator, in turn:
//   node benchmarks/build-ratio.mjs
// Prints the median of each and the median of the ratios, pair by pair.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const pairs = 11;
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'zhengwu-build-'));

function dotnet(cwd, ...args) {
  const start = performance.now();
  const { status, stdout } = spawnSync('dotnet', args, { cwd, encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(stdout);
  }
  return performance.now() - start;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

// The sample's project in a folder of its own. Its libraries are named as files, so that only the program is built.
function prepare(name, generates) {
  const target = join(folder, name);
  mkdirSync(join(target, 'DistrictPlan'), { recursive: true });
  for (const part of ['plans', 'catalogs', 'DistrictPlan/Program.cs']) {
    cpSync(join(root, 'samples', part), join(target, part), { recursive: true });
  }
  const generated = join(folder, 'with', 'DistrictPlan', 'obj', 'generated');
  const bin = (project, framework) => join(root, 'src', project, 'bin', 'Release', framework);
  const analyzers = ['Zhengwu.Generators.dll', 'Zhengwu.Sdk.dll', 'YamlDotNet.dll']
    .map((file) => `<Analyzer Include="${join(folder, 'generator', file)}" />`).join('');
  const project = readFileSync(join(root, 'samples/DistrictPlan/DistrictPlan.csproj'), 'utf8')
    .replace(/<ProjectReference[^>]*Zhengwu\.Sdk\.csproj" \/>/, `<Reference Include="${join(bin('Zhengwu.Sdk', 'net10.0'), 'Zhengwu.Sdk.dll')}" />`)
    .replace(/<ProjectReference[^>]*Zhengwu\.Generators[^>]*>/, generates ? analyzers : `<Compile Include="${generated}/**/*.cs" />`)
    .replace(/<AdditionalFiles[^>]*>/, (files) => (generates ? files : ''))
    .replace('<OutputType>', `<TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>
    ${generates ? '<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>obj/generated</CompilerGeneratedFilesOutputPath>' : ''}<OutputType>`);
  writeFileSync(join(target, 'DistrictPlan', 'DistrictPlan.csproj'), project);
  return join(target, 'DistrictPlan');
}

try {
  const host = join(root, 'benchmarks/Zhengwu.Generators.Benchmarks');
  dotnet(host, 'build', '-c', 'Release', '-p:RunAnalyzers=false');
  cpSync(join(host, 'bin/Release/net10.0/generator'), join(folder, 'generator'), { recursive: true });
  const build = (project) => dotnet(project, 'build', '--no-restore', '--no-incremental', '-v', 'q', '-clp:NoSummary');
  const withGenerator = prepare('with', true);
  const without = prepare('without', false);
  for (const project of [withGenerator, without]) {
    dotnet(project, 'restore');
    build(project);
  }
  // What was emitted to be checked in costs the first build only.
  const file = join(withGenerator, 'DistrictPlan.csproj');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/<EmitCompilerGeneratedFiles>.*<\/CompilerGeneratedFilesOutputPath>/, ''));
  cpSync(join(withGenerator, 'obj/generated'), join(folder, 'generated'), { recursive: true });
  rmSync(join(withGenerator, 'obj/generated'), { recursive: true });
  const plain = join(without, 'DistrictPlan.csproj');
  writeFileSync(plain, readFileSync(plain, 'utf8').replace(join(folder, 'with', 'DistrictPlan', 'obj', 'generated'), join(folder, 'generated')));
  const ours = [], theirs = [];
  for (let pair = -1; pair < pairs; pair++) {
    const [a, b] = [build(withGenerator), build(without)];
    if (pair >= 0) {
      ours.push(a);
      theirs.push(b);
    }
  }
  const ratio = median(ours.map((value, index) => value / theirs[index]));
  console.log(`with the generator ${median(ours).toFixed(0)} ms, checked in ${median(theirs).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (of the minima ${(Math.min(...ours) / Math.min(...theirs)).toFixed(2)})`);
} finally {
  rmSync(folder, { recursive: true });
}
