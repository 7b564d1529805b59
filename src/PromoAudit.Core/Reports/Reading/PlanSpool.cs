using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Repairs;

namespace PromoAudit.Reports.Reading;

/// <summary>
/// Keeps the audits of a large run in a file instead of in memory: what is kept of a plan is where it stands there.
/// </summary>
/// <param name="stream">Empty, to be read and written.</param>
/// <param name="repairs">What is known of the findings beside the findings themselves.</param>
public sealed class PlanSpool(Stream stream, RepairBook repairs)
{
    private static readonly JsonWriterOptions Dense = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StoredFile _file = new(stream);
    private readonly ImmutableArray<StoredPlan>.Builder _plans = ImmutableArray.CreateBuilder<StoredPlan>();

    /// <summary>The audits that were added, in the order in which they were.</summary>
    public PlanAudits Plans => new StoredPlans(_plans.ToImmutable(), repairs);

    /// <summary>What is to be kept of an audit. May be called from several threads.</summary>
    public PlanParts Parts(PlanAudit audit)
    {
        var bytes = new ArrayBufferWriter<byte>(16 * 1024);
        using var json = new Utf8JsonWriter(bytes, Dense);
        JsonReport.Plan(json, audit, repairs);
        var plan = End();
        json.WriteStartArray();
        foreach (var finding in audit.Findings)
        {
            JsonFinding.Write(json, audit, finding, repairs.Of(finding), rules: null, repairs.RuleEditsOf(finding));
        }

        json.WriteEndArray();
        var findings = End();
        json.WriteStartArray();
        foreach (var check in audit.Inconclusive)
        {
            JsonReport.Inconclusive(json, audit, check);
        }

        json.WriteEndArray();
        var inconclusive = End();
        json.WriteStartArray();
        foreach (var diagnostic in audit.Diagnostics)
        {
            JsonParts.Diagnostic(json, diagnostic, audit.Path);
        }

        json.WriteEndArray();
        End();
        return new PlanParts(bytes.WrittenMemory, plan, findings, inconclusive);

        int End()
        {
            json.Flush();
            json.Reset();
            return bytes.WrittenCount;
        }
    }

    /// <summary>Called by one thread at a time, in the order of the plans.</summary>
    public void Add(PlanParts parts)
    {
        var all = _file.Append(parts.Bytes.Span);
        _plans.Add(
            new StoredPlan(
                _file,
                new ByteRange(all.Start, parts.Plan),
                Inside(parts.Plan, parts.Findings),
                Inside(parts.Findings, parts.Inconclusive),
                Inside(parts.Inconclusive, parts.Bytes.Length)
            )
        );

        // Without the brackets.
        ByteRange Inside(int from, int to) => new(all.Start + from + 1, to - from - 2);
    }
}

/// <summary>An audit as <see cref="PlanSpool"/> keeps it: its parts one after the other, and where each ends.</summary>
public sealed record PlanParts(ReadOnlyMemory<byte> Bytes, int Plan, int Findings, int Inconclusive);
