using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>
/// Writes a set as bytes: mark, digest, body. The body is name, version, where the pages are, and a table of the rules (head, and where its three
/// parts start), then the parts. Numbers are 32 bits, little-endian; texts are UTF-8 after their length in bytes.
/// </summary>
internal sealed class PreparedWriter
{
    /// <summary>Changes with the format, so that a file of another version is refused and not misread.</summary>
    public static ReadOnlySpan<byte> Mark => "PARULES4"u8;

    private readonly ArrayBufferWriter<byte> _bytes = new();

    public static void Write(RuleSet set, Stream stream)
    {
        stream.Write(Mark);
        stream.Write(Encoding.ASCII.GetBytes(set.Digest));
        stream.Write(Body(set));
    }

    private static byte[] Body(RuleSet set)
    {
        var table = new PreparedWriter();
        var parts = new PreparedWriter();
        table.Text(set.Name);
        table.Text(set.Version);
        table.Text(set.Docs ?? "");
        table.Number(set.Rules.Length);
        foreach (var rule in set.Rules)
        {
            table.Head(rule.Head);
            table.Number(parts._bytes.WrittenCount);
            parts.Condition(rule.ConditionText);
            table.Number(parts._bytes.WrittenCount);
            parts.Report(rule.ReportText);
            table.Number(parts._bytes.WrittenCount);
            parts.Guide(rule.GuideText);
        }

        table._bytes.Write(parts._bytes.WrittenSpan);
        return table._bytes.WrittenSpan.ToArray();
    }

    private void Head(RuleHead head)
    {
        Text(head.Id);
        Number((int)head.Subject);
        Number((int)head.Status);
        Number((int)head.Confidence);
        Many(head.Classes, Text);
        Number(head.IsOff ? 1 : 0);
    }

    private void Condition(ConditionText condition)
    {
        Many(
            condition.Parameters,
            parameter =>
            {
                Text(parameter.Name.Value);
                Text(parameter.Type.Name);
                Text(parameter.Default.Value);
            }
        );
        Many(
            condition.Lets,
            let =>
            {
                Text(let.Name.Value);
                Text(let.Expression.Value);
            }
        );
        Text(condition.When.Value);
    }

    private void Report(ReportText report)
    {
        Many(
            report.Severity,
            rung =>
            {
                Number((int)rung.Severity);
                Text(rung.Condition?.Value ?? "");
            }
        );
        Many(
            report.Lowered,
            step =>
            {
                Number((int)step.To);
                Text(step.When.Value);
                Template(step.Because);
            }
        );
        Text(report.At.Value);
        Many(
            report.Related,
            related =>
            {
                Text(related.At.Value);
                Template(related.Note);
            }
        );
        Text(report.MoneyAtRisk?.Value ?? "");
        Localized(report.Title);
        Localized(report.Why);
        Template(report.Message);
        Template(report.Remedy);
        Many(
            report.Fixes,
            fix =>
            {
                Text(fix.Path.Value);
                Text(fix.To ?? "");
                Text(fix.Names?.Value ?? "");
            }
        );
        Many(report.Absorbs, Text);
        Number(report.IsAcceptable ? 1 : 0);
    }

    private void Guide(GuideText guide)
    {
        Text(guide.Since);
        Text(guide.ReplacedBy ?? "");
        Many(
            guide.Parameters,
            parameter =>
            {
                Localized(parameter.Describes);
                Text(parameter.Min?.Value ?? "");
                Text(parameter.Max?.Value ?? "");
            }
        );
        Many(guide.NotWhen, Localized);
        Many(guide.References, Text);
        Number(guide.IsLocked ? 1 : 0);
    }

    private void Template(TemplateText template)
    {
        Text(template.English.Value);
        Text(template.Chinese.Value);
    }

    private void Localized(LocalizedText text)
    {
        Text(text.English);
        Text(text.Chinese);
    }

    private void Many<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void Text(string text)
    {
        Number(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _bytes);
    }

    private void Number(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), number);
        _bytes.Advance(sizeof(int));
    }
}
