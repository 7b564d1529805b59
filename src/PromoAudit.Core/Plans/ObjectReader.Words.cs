using System.Collections.Immutable;

namespace PromoAudit.Plans;

/// <content>Words of a closed list.</content>
internal sealed partial class ObjectReader
{
    public T? Word<T>(
        string name,
        Words<T> words,
        string describes,
        FieldForms forms = FieldForms.Plain,
        T? absent = null
    )
        where T : struct, Enum
    {
        var word = absent is { } meaning ? words.WordFor(meaning) : null;
        if (Describe(new FieldShape(name, FieldKind.Word, forms, describes, words.All, Default: word)))
        {
            return null;
        }

        if (Take(name, forms) is not { } node)
        {
            StoreDefaultIf(word);
            return absent;
        }

        if (ParseWord(node, name, words) is not { } found)
        {
            _fields.Add(default);
            return absent;
        }

        Store(FieldState.Given, found.Text, node);
        return found.Meaning;
    }

    /// <summary>A list of words; one word counts as a list of one; <c>none</c> declares the empty list where the field allows it.</summary>
    public ImmutableArray<T> WordList<T>(
        string name,
        Words<T> words,
        string describes,
        FieldForms forms = FieldForms.Plain
    )
        where T : struct, Enum
    {
        if (
            Describe(new FieldShape(name, FieldKind.Word, forms | FieldForms.List, describes, words.All))
            || Take(name, forms) is not { } node
        )
        {
            return [];
        }

        if ((forms & FieldForms.None) != 0 && IsWord(node, "none"))
        {
            Store(FieldState.None, ImmutableArray<string>.Empty, node);
            return [];
        }

        var meanings = ImmutableArray.CreateBuilder<T>();
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var item in Items(node, name))
        {
            if (ParseWord(item, name, words) is { } found)
            {
                meanings.Add(found.Meaning);
                texts.Add(found.Text);
            }
        }

        Store(FieldState.Given, texts.ToImmutable(), node);
        return meanings.ToImmutable();
    }
}
