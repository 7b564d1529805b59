using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Governance.Baselines;
using PromoAudit.Governance.Waivers;
using PromoAudit.Text;

namespace PromoAudit.Reports.Reading;

/// <summary>The JSON report of a part of a run, opened: what it says of the run is read, its plans when they are looked at.</summary>
public sealed class RunPart
{
    /// <summary>Diagnostics, or findings, that belong to no plan.</summary>
    private const int MostOfRun = 100_000;

    private readonly StoredFile _file;
    private readonly ReportMap _map;

    private RunPart(string path, StoredFile file, ReportMap map)
    {
        (Path, _file, _map) = (path, file, map);
        using var tool = Value("tool");
        Tool = tool.RootElement.String("version");
        using var rules = Value("ruleSet");
        RuleSet = rules.RootElement.ValueKind == JsonValueKind.Null ? null : RuleSetOf(rules.RootElement);
        using var summary = Value("summary");
        OtherFiles = summary.RootElement.Int("otherFiles");
        using var gate = Value("gate");
        GateInputs = GateReading.Inputs(gate.RootElement);
        using var shard = Value("shard");
        Shard = ShardOf(shard.RootElement);
        Seal = shard.RootElement.String("digest");
        ReadRun();
        if (Shard.Positions.Length != map.Plans)
        {
            throw new ReportFormatException("positions");
        }
    }

    /// <summary>As messages show it.</summary>
    public string Path { get; }

    public string Tool { get; }

    public RuleSetLabel? RuleSet { get; }

    public int OtherFiles { get; }

    public ShardLabel Shard { get; }

    /// <summary>What the decision rests on besides the plans and the rules.</summary>
    public GateInputs GateInputs { get; }

    /// <summary>Those that belong to no plan.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>About the files of waivers and the baseline.</summary>
    public ImmutableArray<Finding> FindingsOfFiles { get; private set; } = [];

    public ImmutableArray<WaiverUse> Waivers { get; private set; } = [];

    /// <summary>Null where there is none.</summary>
    public BaselineUse? Baseline { get; private set; }

    private string Seal { get; }

    /// <param name="path">As messages show it.</param>
    /// <param name="stream">Can be read from any position; stays open for as long as the plans are looked at.</param>
    /// <returns>Null after a complaint.</returns>
    public static RunPart? Open(string path, Stream stream, Diagnostics diagnostics)
    {
        try
        {
            var map = ReportMap.Of(stream);
            var file = new StoredFile(stream);
            var schema = SchemaOf(map, file);
            if (schema != JsonReport.Schema)
            {
                diagnostics.Add(MergeMessages.OtherSchema(path, DisplayText.Visible(schema), JsonReport.Schema));
            }
            else if (map.Member("shard") is null)
            {
                diagnostics.Add(MergeMessages.NoShard(path));
            }
            else if (new RunPart(path, file, map) is var part && part.IsAsWritten())
            {
                return part;
            }
            else
            {
                diagnostics.Add(MergeMessages.Changed(path));
            }
        }
        catch (Exception error) when (error is ReportFormatException or JsonException)
        {
            diagnostics.Add(MergeMessages.NoReport(path, DisplayText.Visible(error.Message)));
        }

        return null;
    }

    internal IEnumerable<(int Position, StoredPlan Plan)> Plans
    {
        get
        {
            for (var number = 0; number < _map.Plans; number++)
            {
                yield return (Shard.Positions[number], _map.Plan(_file, number));
            }
        }
    }

    private static string SchemaOf(ReportMap map, StoredFile file)
    {
        using var schema = file.Value(map.Member("schema") ?? throw new ReportFormatException("schema"));
        return schema.RootElement.ValueKind == JsonValueKind.String
            ? schema.RootElement.GetString() ?? ""
            : throw new ReportFormatException("schema");
    }

    private JsonDocument Value(string name) => _file.Value(_map.Member(name) ?? throw new ReportFormatException(name));

    /// <summary>What belongs to no plan: its places are in files of their own.</summary>
    private void ReadRun()
    {
        var diagnostics = Values(_map.DiagnosticsOfRun);
        var findings = Values(_map.FindingsOfRun);
        using var waivers = Value("waivers");
        using var baseline = Value("baseline");
        using var excerpts = Value("excerpts");
        var places = new PlaceReading().Note(waivers.RootElement);
        foreach (var document in diagnostics.Concat(findings))
        {
            places.Note(document.RootElement);
        }

        places.Know(excerpts.RootElement);
        Diagnostics = [.. diagnostics.Select(each => PlanReading.Diagnostic(each.RootElement, places))];
        FindingsOfFiles = [.. findings.Select(each => FindingReading.Of(each.RootElement, places))];
        Waivers = [.. waivers.RootElement.EnumerateArray().Select(use => StandingReading.Use(use, places))];
        Baseline =
            baseline.RootElement.ValueKind == JsonValueKind.Null
                ? null
                : StandingReading.Baseline(baseline.RootElement);
        diagnostics.ForEach(document => document.Dispose());
        findings.ForEach(document => document.Dispose());
    }

    private List<JsonDocument> Values(IReadOnlyList<ByteRange> ranges) =>
        ranges.Count <= MostOfRun ? [.. ranges.Select(_file.Value)] : throw new ReportFormatException("findings");

    private bool IsAsWritten()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 * 1024];
        for (long at = 0; at < _map.Sealed; at += buffer.Length)
        {
            var piece = buffer.AsSpan(0, (int)Math.Min(buffer.Length, _map.Sealed - at));
            _file.Read(new ByteRange(at, piece.Length), piece);
            hash.AppendData(piece);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset()) == Seal;
    }

    private static ShardLabel ShardOf(JsonElement json)
    {
        var (number, of) = (json.Int("index"), json.Int("of"));
        var positions = json.Each(
            "positions",
            position => position.TryGetInt32(out var at) ? at : throw new ReportFormatException("positions")
        );
        return number < 1 || number > of
            ? throw new ReportFormatException("index")
            : new ShardLabel(
                number,
                of,
                json.Int("inputs"),
                json.String("inputsDigest"),
                json.String("settingsDigest"),
                positions
            );
    }

    private static RuleSetLabel RuleSetOf(JsonElement json) =>
        new(json.String("name"), json.String("version"), json.String("digest"), json.Int("rules"))
        {
            Extends = json.Each(
                "extends",
                below => new BaseSetLabel(below.String("name"), below.String("version"), below.String("digest"))
            ),
            Off = json.Strings("off"),
        };
}
