using System.Collections.Immutable;
using System.Text.Json;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Importing;

/// <summary>A piece of JSON that knows its place.</summary>
/// <param name="Text">The text of a string without its quotes and escapes; of a number or word as it stands there.</param>
internal sealed record JsonPart(
    JsonTokenType Kind,
    SourcePlace Place,
    string Text,
    ImmutableArray<JsonEntry> Entries,
    ImmutableArray<JsonPart> Items
)
{
    public bool IsNull => Kind == JsonTokenType.Null;

    /// <summary>Nothing is said: null, an empty list, an empty object.</summary>
    public bool IsEmpty =>
        IsNull
        || (Kind == JsonTokenType.StartArray && Items.IsEmpty)
        || (Kind == JsonTokenType.StartObject && Entries.IsEmpty);

    /// <summary>The value behind a key, whatever its capitals; null where it is missing or says nothing.</summary>
    public JsonPart? this[string key] =>
        Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))
            is { Value: { IsEmpty: false } value }
            ? value
            : null;
}

internal sealed record JsonEntry(string Key, SourcePlace Place, JsonPart Value);
