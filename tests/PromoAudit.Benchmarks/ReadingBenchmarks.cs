using BenchmarkDotNet.Attributes;
using PromoAudit.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PromoAudit.Benchmarks;

/// <summary>What nodes with places cost over the parser's bare events.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly string _plan = GeneratedPlans.Create(7, promotions: 5);

    [Benchmark(Baseline = true)]
    public int Events()
    {
        var parser = new Parser(new StringReader(_plan));
        var count = 0;
        while (parser.MoveNext())
        {
            count++;
        }

        return count;
    }

    [Benchmark]
    public int LibraryModel()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(_plan));
        return stream.Documents.Count;
    }

    [Benchmark]
    public object? Nodes() => YamlReader.Read(new SourceText("plan.yaml", _plan), new PromoAudit.Text.Diagnostics());
}
