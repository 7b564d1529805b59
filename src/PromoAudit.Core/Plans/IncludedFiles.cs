using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <summary>
/// Joins a plan with the files it includes into one tree, each node keeping its own file. What the plan says wins; groups under
/// <c>shop</c> are joined field by field; the lists of items, budgets and promotions are put one after the other.
/// </summary>
internal sealed class IncludedFiles(IFileSource files, Diagnostics diagnostics)
{
    /// <summary>More files than this are a mistake, or an attempt to keep the reader busy.</summary>
    public const int MaxFiles = 32;

    private readonly List<string> _chain = [];
    private int _read;

    /// <summary>A file that was named could not be read.</summary>
    public bool IsIncomplete { get; private set; }

    public YamlMapping? Join(SourceText plan) =>
        Read(plan, folder: "", key: plan.Path[(plan.Path.LastIndexOf('/') + 1)..]);

    private YamlMapping? Read(SourceText text, string folder, string key)
    {
        switch (YamlReader.Read(text, diagnostics))
        {
            case YamlMapping mapping:
                _chain.Add(key);
                var joined = Follow(ReplaceCatalogFile(mapping, folder), folder);
                _chain.RemoveAt(_chain.Count - 1);
                return joined;
            case { } other:
                diagnostics.Add(
                    PlanMessages.WrongForm(other.Place, "plan", new("a group of fields", "一组字段"), "promoaudit: 1")
                );
                return null;
            default:
                return null;
        }
    }

    private YamlMapping Follow(YamlMapping mapping, string folder)
    {
        var names = mapping["include"] switch
        {
            YamlScalar { IsBlank: false } one => [one],
            YamlSequence several => several.Items.OfType<YamlScalar>(),
            _ => Enumerable.Empty<YamlScalar>(),
        };
        YamlMapping? below = null;
        foreach (var name in names)
        {
            if (Open(name, folder) is not { } opened)
            {
                continue;
            }

            if (_chain.Contains(opened.Path, StringComparer.Ordinal))
            {
                diagnostics.Add(PlanMessages.IncludeCycle(name.Place, string.Join(" → ", [.. _chain, opened.Path])));
                continue;
            }

            if (Read(opened.Text, RelativePath.FolderOf(opened.Path), opened.Path) is { } included)
            {
                below = below is null ? included : Merge(below, included, depth: 0);
            }
        }

        return below is null ? mapping : Merge(below, mapping, depth: 0);
    }

    private (SourceText Text, string Path)? Open(YamlScalar name, string folder)
    {
        if (RelativePath.Resolve(folder, name.Value) is not { } path)
        {
            diagnostics.Add(PlanMessages.IncludeEscapes(name.Place, name.Value));
            return null;
        }

        if (++_read > MaxFiles)
        {
            diagnostics.Add(PlanMessages.IncludeTooDeep(name.Place, MaxFiles));
            return null;
        }

        var reading = files.Read(path);
        if (reading.Text is { } text)
        {
            return (text, path);
        }

        IsIncomplete = true;
        diagnostics.Add(
            PlanMessages.Unreadable(
                name.Place,
                name.Value,
                reading.Problem ?? new("it is not there.", "文件不存在。"),
                OtherEnding(path) is { } other && files.Read(other).Text is not null ? OtherEnding(name.Value) : null
            )
        );
        return null;
    }

    private static string? OtherEnding(string path) =>
        path.EndsWith(".yml", StringComparison.Ordinal) ? path[..^4] + ".yaml"
        : path.EndsWith(".yaml", StringComparison.Ordinal) ? path[..^5] + ".yml"
        : null;

    private YamlMapping ReplaceCatalogFile(YamlMapping mapping, string folder)
    {
        if (mapping["catalog"] is not YamlMapping catalog || catalog["file"] is not YamlScalar name)
        {
            return mapping;
        }

        YamlNode items = new YamlSequence(name.File, name.Span, []);
        if (Open(name, folder) is { } opened && CatalogTable.Read(opened.Text, diagnostics) is { } rows)
        {
            items = rows;
        }

        return Replace(mapping, "catalog", items);
    }

    private static YamlMapping Replace(YamlMapping mapping, string key, YamlNode value) =>
        new(
            mapping.File,
            mapping.Span,
            [.. mapping.Entries.Select(entry => entry.Key.Value == key ? entry with { Value = value } : entry)]
        );

    private static YamlMapping Merge(YamlMapping below, YamlMapping above, int depth)
    {
        var entries = new List<YamlEntry>(above.Entries.Count + below.Entries.Count);
        foreach (var entry in above.Entries)
        {
            entries.Add(
                (below[entry.Key.Value], entry.Value) switch
                {
                    (YamlMapping low, YamlMapping high)
                        when depth > 0 || entry.Key.Value is "shop" or "exchangeRates" => entry with
                    {
                        Value = Merge(low, high, depth + 1),
                    },
                    (YamlSequence low, YamlSequence high) when depth == 0 && entry.Key.Value != "include" => entry with
                    {
                        Value = new YamlSequence(high.File, high.Span, [.. low.Items, .. high.Items]),
                    },
                    _ => entry,
                }
            );
        }

        entries.AddRange(below.Entries.Where(entry => above[entry.Key.Value] is null && entry.Key.Value != "include"));
        return new YamlMapping(above.File, above.Span, entries);
    }
}
