// Measures chinese-days on the questions of CalendarBenchmarks.cs and prints one JSON line.
// usage: node calendar.cjs FIRST LAST SECONDS
'use strict';
const { findWorkday, isWorkday } = require('chinese-days');
const { version } = require('chinese-days/package.json');

const [first, last, seconds] = [process.argv[2], process.argv[3], Number(process.argv[4])];
const days = [];
for (let t = Date.parse(first); t <= Date.parse(last); t += 86400000) days.push(new Date(t).toISOString().slice(0, 10));

// The package takes texts and Date objects; whichever is faster counts.
const forms = { text: days, date: days.map((day) => new Date(`${day}T00:00:00`)) };

function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function rate(ask, input) {
  for (let i = 0; i < 400; i++) ask(input[i]);
  const begin = cpu();
  let count = 0;
  let spent = 0;
  while (spent < seconds) {
    for (let i = 0; i < 50; i++) ask(input[count++ % input.length]);
    spent = cpu() - begin;
  }
  return count / spent;
}

const best = (ask) => Math.max(...Object.values(forms).map((input) => rate(ask, input)));
const sum = days.filter((_, i) => i % 10 === 0).reduce((total, day) => total + Date.parse(findWorkday(20, day)) / 86400000, 0);
const workdays = days.filter((day) => isWorkday(day)).length;

console.log(JSON.stringify({ version, node: process.version, sum, workdays, add20: best((day) => findWorkday(20, day)), isWorkday: best((day) => isWorkday(day)) }));
