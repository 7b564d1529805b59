using PromoAudit;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Rules;
using PromoAudit.Text;

// A launch system asks before promotions go live: may they?
//   dotnet run -- plans/*.yaml          exit code 0: yes, 1: no, 2: it cannot be said

if (args.Length == 0 || !Array.TrueForAll(args, File.Exists))
{
    Console.Error.WriteLine("Name the plans: dotnet run -- plans/double-11.yaml plans/new-year.yaml");
    return 2;
}

var rules = RuleSet.Core();

// Each plan by itself. What a plan includes is read through your own source of files.
var audits = args.Select(path =>
        Audit.Run(
            new SourceText(path, File.ReadAllText(path)),
            new FolderFiles(Path.GetDirectoryName(Path.GetFullPath(path)) ?? path),
            rules,
            AuditOptions.Default
        )
    )
    .ToList();

// Then plans of one shop together, where their promotions can meet on one order.
var tally = new Tally();
foreach (var audit in Audit.Meet([.. audits], rules, AuditOptions.Default))
{
    // The same decision as that of the command line: findings that are known or waived do not count.
    var judged = Gate.Judge(audit, GatePolicy.Default);
    tally.Add(judged);
    Console.WriteLine($"{judged.Path}: {judged.Status}");
    foreach (var diagnostic in judged.Diagnostics)
    {
        Console.WriteLine($"  {diagnostic.Code} {diagnostic.Place}: {diagnostic.Message.In(Language.English)}");
    }

    foreach (var finding in judged.Findings)
    {
        var money = finding.Unbounded ? "no end" : $"{finding.MoneyAtRisk?.ToString() ?? "?"} {judged.Currency}";
        Console.WriteLine($"  {finding.Severity} {finding.RuleId} at {finding.Place} ({money})");
        Console.WriteLine($"    {finding.Message.In(Language.English)}");
        Console.WriteLine($"    {finding.Remedy.In(Language.English)}");
    }

    foreach (var wanted in judged.Wanted)
    {
        Console.WriteLine($"  not known: {wanted.Path}");
    }
}

var decision = Gate.Decide(tally, new GateInputs { Rules = rules }, GatePolicy.Default).Decision;
Console.WriteLine($"{decision.Outcome} with {rules.Name} {rules.Version} ({rules.Digest[..12]})");
return decision.Outcome switch
{
    Outcome.Pass => 0,
    Outcome.Stop => 1,
    _ => 2,
};

/// <summary>Files of one folder, and nothing outside of it.</summary>
internal sealed class FolderFiles(string folder) : IFileSource
{
    public FileReading Read(string path)
    {
        var full = Path.GetFullPath(path, folder);
        if (!full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return new FileReading(null, new("It is outside of the folder of the plan.", "它在方案所在的文件夹之外。"));
        }

        try
        {
            using var stream = File.OpenRead(full);
            return SourceDecoder.Read(path, stream);
        }
        catch (IOException)
        {
            return new FileReading(null, new("It cannot be opened.", "打不开这个文件。"));
        }
    }
}
