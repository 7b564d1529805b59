using YamlDotNet.Core;

// The floor that start-up and throughput are measured against: whoever reads these plans has to do at least this.
var events = 0;
foreach (var path in args.SelectMany(Files))
{
    using var reader = new StreamReader(path);
    var parser = new Parser(reader);
    while (parser.MoveNext())
    {
        events++;
    }
}

return events > 0 ? 0 : 1;

static IEnumerable<string> Files(string path) =>
    Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories) : [path];
