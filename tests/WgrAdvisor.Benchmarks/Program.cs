using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using WgrAdvisor.Benchmarks;

if (args is ["vragen"])
{
    Report.WriteText("QuestionCounts", QuestionCounts.Run());
    return;
}

if (args is ["kosten"])
{
    Report.WriteText("AdviceCosts", AdviceCosts.Run());
    return;
}

// In this process: the projects are built as they are, with their own settings.
var config = DefaultConfig.Instance
    .AddJob(Job.Default.WithWarmupCount(5).WithIterationCount(15).WithToolchain(InProcessEmitToolchain.Instance))
    .HideColumns(Column.Error, Column.StdDev, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Report).Assembly).Run(args, config);
Report.Write(summaries);
