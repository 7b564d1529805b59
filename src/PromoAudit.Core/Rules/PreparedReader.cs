using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>Reads what <see cref="PreparedWriter"/> wrote: the table at once, the parts of a rule when they are asked for.</summary>
internal sealed class PreparedReader(byte[] bytes, int position)
{
    private const int DigestLength = 64;

    private int _position = position;

    public static RuleSet Read(Stream stream, SubjectSchema schema)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var head = PreparedWriter.Mark.Length + DigestLength;
        if (bytes.Length < head || !bytes.AsSpan().StartsWith(PreparedWriter.Mark))
        {
            throw new InvalidDataException("These are not prepared rules of this version.");
        }

        var digest = Encoding.ASCII.GetString(bytes, PreparedWriter.Mark.Length, DigestLength);
        var reader = new PreparedReader(bytes, head);
        var name = reader.Text();
        var version = reader.Text();
        var docs = reader.OptionalText();
        var count = reader.Number();
        var entries = new Entry[count];
        for (var index = 0; index < count; index++)
        {
            entries[index] = new Entry(reader.Head(), reader.Number(), reader.Number(), reader.Number());
        }

        var parts = reader._position;
        var rules = ImmutableArray.CreateBuilder<Rule>(count);
        foreach (var entry in entries)
        {
            var content = new Content(
                bytes,
                $"{entry.Head.Id}.yaml",
                parts + entry.Condition,
                parts + entry.Report,
                parts + entry.Guide
            );
            rules.Add(new Rule(entry.Head, content, schema, []));
        }

        return new RuleSet(name, version, rules.MoveToImmutable(), digest, basePlan: null) { Docs = docs };
    }

    private RuleHead Head()
    {
        var id = Text();
        var subject = (SubjectKind)Number();
        var status = (RuleStatus)Number();
        var confidence = (Confidence)Number();
        return new RuleHead(id, subject, status, confidence, Many(reader => reader.Text())) { IsOff = Number() == 1 };
    }

    private ConditionText Condition(string path) =>
        new(
            Many(reader => new ParameterText(reader.Scalar(path), reader.Type(), reader.Scalar(path))),
            Many(reader => new LetText(reader.Scalar(path), reader.Scalar(path))),
            Scalar(path)
        );

    private ReportText Report(string path) =>
        new()
        {
            Severity = Many(reader => new SeverityRung((Severity)reader.Number(), reader.OptionalScalar(path))),
            Lowered = Many(reader => new LoweringText(
                (Severity)reader.Number(),
                reader.Scalar(path),
                reader.Template(path)
            )),
            At = Scalar(path),
            Related = Many(reader => new RelatedText(reader.Scalar(path), reader.Template(path))),
            MoneyAtRisk = OptionalScalar(path),
            Title = Localized(),
            Why = Localized(),
            Message = Template(path),
            Remedy = Template(path),
            Fixes = Many(reader => new FixText(
                reader.Scalar(path),
                reader.OptionalText(),
                reader.OptionalScalar(path)
            )),
            Absorbs = Many(reader => reader.Text()),
            IsAcceptable = Number() == 1,
        };

    private GuideText Guide(string path) =>
        new()
        {
            Since = Text(),
            ReplacedBy = OptionalText(),
            Parameters = Many(reader => new ParameterGuide(
                reader.Localized(),
                reader.OptionalScalar(path),
                reader.OptionalScalar(path)
            )),
            NotWhen = Many(reader => reader.Localized()),
            References = Many(reader => reader.Text()),
            IsLocked = Number() == 1,
        };

    private TemplateText Template(string path) => new(Scalar(path), Scalar(path));

    private LocalizedText Localized() => new(Text(), Text());

    private UnitType Type()
    {
        var name = Text();
        return ExpressionType.Named(name) as UnitType ?? throw new InvalidDataException($"There is no type {name}.");
    }

    private string? OptionalText() => Text() is { Length: > 0 } text ? text : null;

    private YamlScalar? OptionalScalar(string path) => Scalar(path) is { Value.Length: > 0 } scalar ? scalar : null;

    private YamlScalar Scalar(string path)
    {
        var text = Text();
        return new YamlScalar(new SourceText(path, text), new SourceSpan(0, text.Length), text, ScalarStyle.Plain);
    }

    private ImmutableArray<T> Many<T>(Func<PreparedReader, T> read)
    {
        var count = Number();
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var index = 0; index < count; index++)
        {
            items.Add(read(this));
        }

        return items.MoveToImmutable();
    }

    private string Text()
    {
        var length = Number();
        var text = Encoding.UTF8.GetString(bytes, _position, length);
        _position += length;
        return text;
    }

    private int Number()
    {
        var number = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(_position));
        _position += sizeof(int);
        return number;
    }

    /// <summary>A row of the table: offsets count from the end of the table.</summary>
    private sealed record Entry(RuleHead Head, int Condition, int Report, int Guide);

    private sealed class Content(byte[] bytes, string path, int condition, int report, int guide) : IRuleContent
    {
        public ConditionText ReadCondition() => new PreparedReader(bytes, condition).Condition(path);

        public ReportText ReadReport() => new PreparedReader(bytes, report).Report(path);

        public GuideText ReadGuide() => new PreparedReader(bytes, guide).Guide(path);
    }
}
