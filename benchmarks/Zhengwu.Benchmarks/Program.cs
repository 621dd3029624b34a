return Zhengwu.Benchmarks.CalendarBenchmarks.Run(args.Contains("--quick")) ? 0 : 1;
