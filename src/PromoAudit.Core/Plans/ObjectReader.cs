using System.Collections.Immutable;
using System.Globalization;
using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <summary>
/// Reads the fields of one object, one call a field. A record calls it in a fixed order, without conditions: made with
/// <see cref="ForDescribing"/> the same calls record the vocabulary instead of reading, and a field's slot is its place in that order.
/// </summary>
internal sealed partial class ObjectReader
{
    private readonly ReadingContext? _context;
    private readonly ObjectShape _shape;
    private readonly YamlNode? _node;
    private readonly IReadOnlyList<YamlEntry> _entries;
    private readonly List<FieldShape>? _described;
    private readonly FieldList _fields = new();
    private ulong _used;

    /// <summary>For a value that stands for an object: the key it was written under, which is the name to complain about.</summary>
    private string? _shownAs;

    private ObjectReader(ReadingContext? context, ObjectShape shape, YamlNode? node, IReadOnlyList<YamlEntry> entries)
    {
        _context = context;
        _shape = shape;
        _node = node;
        _entries = entries;
        _described = context is null ? [] : null;
    }

    private ReadingContext Context =>
        _context ?? throw new InvalidOperationException("Nothing is read while describing.");

    private SourcePlace Place =>
        (_node ?? throw new InvalidOperationException("Nothing is read while describing.")).Place;

    public static ObjectReader ForDescribing() => new(context: null, ObjectShape.Empty, node: null, []);

    public FieldShape[] Described() => [.. _described ?? []];

    /// <summary>Reads an object from a mapping, or from the plain value that its shorthand stands for. Null after a complaint.</summary>
    public static T? Read<T>(ReadingContext context, ObjectShape<T> shape, YamlNode node, string key)
        where T : PlanObject
    {
        var entries = Shorthand(shape, node) is { } field
            ? [new YamlEntry(new YamlScalar(node.File, node.Span, field, ScalarStyle.Plain), node)]
            : (node as YamlMapping)?.Entries;
        if (entries is null)
        {
            var example = MeantValue.Group(key, shape, (node as YamlScalar)?.Value);
            context.Diagnostics.Add(
                PlanMessages.WrongForm(node.Place, key, new("a group of fields", "一组字段"), $"{key}: {example}")
            );
            return null;
        }

        var reader = new ObjectReader(context, shape, node, entries) { _shownAs = node is YamlMapping ? null : key };
        var result = shape.Read(reader);
        reader.ReportUnknownKeys();
        return result with { Source = new SourceRef(node.Place, shape, reader._fields.ToArray()) };
    }

    /// <summary>The field that a value stands for when it is not a group of the object's own fields.</summary>
    private static string? Shorthand(ObjectShape shape, YamlNode node) =>
        node switch
        {
            YamlScalar { IsBlank: false } scalar when scalar.Value.EndsWith('%') => shape.ShareShorthand
                ?? shape.Shorthand,
            YamlScalar { IsBlank: false } or YamlSequence => shape.Shorthand,
            YamlMapping mapping when mapping["unlimited"] is not null || mapping["between"] is not null =>
                shape.Shorthand,
            YamlMapping mapping
                when shape.MapShorthand is not null
                    && mapping.Entries.All(entry => shape.SlotOf(entry.Key.Value) < 0) => shape.MapShorthand,
            _ => null,
        };

    private void ReportUnknownKeys()
    {
        for (var index = 0; index < _entries.Count; index++)
        {
            if (index < 64 && (_used & (1UL << index)) != 0)
            {
                continue;
            }

            var key = _entries[index].Key;
            var known = _shape.Fields.Select(field => field.Name).ToArray();
            if (index >= 64 && Array.IndexOf(known, key.Value) >= 0)
            {
                continue;
            }

            if (
                index > 0
                && key.Value.All(char.IsAsciiDigit)
                && _entries[index - 1].Value is YamlScalar { Value: var before }
                && MeantValue.Number(before) is { } leading
            )
            {
                var shown = leading.ToString(CultureInfo.InvariantCulture);
                Context.Diagnostics.Add(PlanMessages.CutByComma(key.Place, shown, key.Value));
                continue;
            }

            var colon = key.Value.IndexOf('：', StringComparison.Ordinal);
            if (colon > 0)
            {
                Context.Diagnostics.Add(
                    PlanMessages.FullWidthColon(key.Place, key.Value[..colon], key.Value[(colon + 1)..])
                );
                continue;
            }

            var nearest = NearestName.Find(key.Value, known) ?? NamedInChinese(key.Value);
            Context.Diagnostics.Add(PlanMessages.UnknownKey(key.Place, key.Value, _shape.Name, nearest, known));
        }
    }

    /// <summary>The field whose description has the words that somebody took for its key, such as 门槛.</summary>
    private string? NamedInChinese(string key) =>
        key.Length > 1 && key.All(letter => letter is >= '\u4e00' and <= '\u9fff')
            ? _shape.Fields.FirstOrDefault(field => field.Describes.Contains(key, StringComparison.Ordinal))?.Name
            : null;

    /// <summary>The node of a field that says something; otherwise stores why not and returns null.</summary>
    private YamlNode? Take(string name, FieldForms forms)
    {
        for (var index = 0; index < _entries.Count; index++)
        {
            if (!string.Equals(_entries[index].Key.Value, name, StringComparison.Ordinal))
            {
                continue;
            }

            _used |= index < 64 ? 1UL << index : 0;
            var node = _entries[index].Value;
            if (node is not YamlScalar { IsBlank: true })
            {
                return node;
            }

            Context.Diagnostics.Add(PlanMessages.Blank(_entries[index].Key.Place, name));
            Store(FieldState.Blank, value: null, _entries[index].Key);
            return null;
        }

        if ((forms & FieldForms.Required) != 0 && !(Context.IsIncomplete && _shape == (ObjectShape)Plan.Shape))
        {
            Context.Diagnostics.Add(PlanMessages.Missing(Place, name, _shape.Name, $"{name}: {Example(name)}"));
        }

        _fields.Add(default);
        return null;
    }

    /// <summary>The key is there and nothing follows it.</summary>
    public bool IsBlank(string name)
    {
        foreach (var entry in _entries)
        {
            if (string.Equals(entry.Key.Value, name, StringComparison.Ordinal))
            {
                return entry.Value is YamlScalar { IsBlank: true };
            }
        }

        return false;
    }

    private static string Example(string name) =>
        name switch
        {
            "promoaudit" => "1",
            "plan" => "double-11",
            "currency" => "CNY",
            "timezone" => "Asia/Shanghai",
            "sku" => "TEE",
            "id" => "full-200-off-20",
            _ => "…",
        };

    private void Store(FieldState state, object? value, YamlNode? node) =>
        _fields.Add(new FieldValue(state, value, node?.File, node?.Span ?? default));

    private void StoreDefault(object? value)
    {
        if (_fields[^1] is { State: FieldState.Absent })
        {
            _fields[^1] = new FieldValue(FieldState.Default, value, File: null, default);
        }
    }

    private bool Describe(FieldShape shape)
    {
        _described?.Add(shape);
        return _described is not null;
    }

    private static bool IsWord(YamlNode node, string word) =>
        node is YamlScalar { Style: ScalarStyle.Plain } scalar
        && string.Equals(scalar.Value, word, StringComparison.Ordinal);

    /// <summary>A nested object.</summary>
    public T? Record<T>(string name, ObjectShape<T> shape, string describes, FieldForms forms = FieldForms.Plain)
        where T : PlanObject
    {
        if (
            Describe(new FieldShape(name, FieldKind.Record, forms, describes, Shape: shape))
            || Take(name, forms) is not { } node
        )
        {
            return null;
        }

        var value = Read(Context, shape, node, name);
        Store(value is null ? FieldState.Absent : FieldState.Given, value, node);
        return value;
    }

    /// <summary>A nested object, or the word <c>none</c>.</summary>
    public Declared<T> RecordOrNone<T>(string name, ObjectShape<T> shape, string describes)
        where T : PlanObject
    {
        if (
            Describe(new FieldShape(name, FieldKind.Record, FieldForms.None, describes, Shape: shape))
            || Take(name, FieldForms.None) is not { } node
        )
        {
            return default;
        }

        if (IsWord(node, "none"))
        {
            Store(FieldState.None, value: null, node);
            return Declared<T>.None;
        }

        if (node is YamlScalar scalar && (scalar.Value == "0" || MeantValue.IsNone(scalar.Value)))
        {
            Context.Diagnostics.Add(
                PlanMessages.WrongForm(
                    node.Place,
                    name,
                    new("a group of fields, or the word none without quotes", "一组字段，或不带引号的 none"),
                    $"{name}: none"
                )
            );
            _fields.Add(default);
            return default;
        }

        var value = Read(Context, shape, node, name);
        Store(value is null ? FieldState.Absent : FieldState.Given, value, node);
        return new Declared<T>(IsNone: false, value);
    }

    /// <summary>A list of objects; a single object counts as a list of one. Default (not empty) when nothing is said.</summary>
    public ImmutableArray<T> Records<T>(
        string name,
        ObjectShape<T> shape,
        string describes,
        FieldForms forms = FieldForms.Plain,
        int most = 10_000
    )
        where T : PlanObject
    {
        var field = new FieldShape(name, FieldKind.Record, forms | FieldForms.List, describes, Shape: shape);
        if (Describe(field) || Take(name, forms) is not { } node)
        {
            return [];
        }

        if (field.Is(FieldForms.None) && IsWord(node, "none"))
        {
            Store(FieldState.None, ImmutableArray<T>.Empty, node);
            return [];
        }

        var items = Items(node, name, most)
            .Select(item => Read(Context, shape, item, name))
            .OfType<T>()
            .ToImmutableArray();
        Store(FieldState.Given, items, node);
        return items;
    }

    private IReadOnlyList<YamlNode> Items(YamlNode node, string name, int most = 10_000)
    {
        if (node is not YamlSequence sequence)
        {
            return [node];
        }

        if (sequence.Items.Count > most)
        {
            Context.Diagnostics.Add(PlanMessages.TooMany(node.Place, name, most));
            return [];
        }

        return sequence.Items;
    }

    /// <summary>A group whose keys are names of the plan's own; null when it is not there.</summary>
    public ImmutableDictionary<string, decimal>? MoneyMap(string name, string describes)
    {
        if (
            Describe(new FieldShape(name, FieldKind.Map, FieldForms.Plain, describes))
            || Take(name, FieldForms.Plain) is not { } node
        )
        {
            return null;
        }

        if (node is not YamlMapping mapping)
        {
            Context.Diagnostics.Add(
                PlanMessages.WrongForm(
                    node.Place,
                    name,
                    new("a group of names and amounts", "名称与金额的对照"),
                    $"{name}: {{A: 10, B: 12}}"
                )
            );
            _fields.Add(default);
            return null;
        }

        var builder = ImmutableDictionary.CreateBuilder<string, decimal>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (ParseMoney(entry.Value, entry.Key.Value, FieldForms.Plain) is { } amount)
            {
                builder[entry.Key.Value] = amount;
            }
        }

        var map = builder.ToImmutable();
        Store(FieldState.Given, map, node);
        return map;
    }
}
