namespace PromoAudit.Plans;

/// <summary>The vocabulary of one kind of object. It is recorded from the very code that reads the object, so the two cannot differ.</summary>
internal abstract class ObjectShape(string name, string? shorthand, string? shareShorthand, string? mapShorthand)
{
    public static readonly ObjectShape Empty = new ObjectShape<Plan>(
        "nothing",
        _ => throw new InvalidOperationException("An empty shape reads nothing.")
    );

    private FieldShape[]? _fields;

    /// <summary>What messages call the object: <c>promotion</c>, <c>threshold</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The field that a plain value stands for: <c>stock: 300</c> is <c>stock: {count: 300}</c>.</summary>
    public string? Shorthand { get; } = shorthand;

    /// <summary>The field that a plain percentage stands for, where it is another one: <c>commission: 3%</c> beside <c>commission: 1.5</c>.</summary>
    public string? ShareShorthand { get; } = shareShorthand;

    /// <summary>The map that a group stands for when none of its keys is a field: <c>fixedPrice: {TEE: 59}</c>.</summary>
    public string? MapShorthand { get; } = mapShorthand;

    /// <summary>All fields in the order in which they are read; a field's index is its slot.</summary>
    public IReadOnlyList<FieldShape> Fields => _fields ??= ReferenceEquals(this, Empty) ? [] : Describe();

    public int SlotOf(string field)
    {
        var fields = Fields;
        for (var slot = 0; slot < fields.Count; slot++)
        {
            if (string.Equals(fields[slot].Name, field, StringComparison.Ordinal))
            {
                return slot;
            }
        }

        return -1;
    }

    protected abstract FieldShape[] Describe();
}

internal sealed class ObjectShape<T>(
    string name,
    Func<ObjectReader, T> read,
    string? shorthand = null,
    string? shareShorthand = null,
    string? mapShorthand = null
) : ObjectShape(name, shorthand, shareShorthand, mapShorthand)
    where T : PlanObject
{
    public T Read(ObjectReader reader) => read(reader);

    protected override FieldShape[] Describe()
    {
        var reader = ObjectReader.ForDescribing();
        read(reader);
        return reader.Described();
    }
}
