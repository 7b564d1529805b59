using YamlDotNet.RepresentationModel;

namespace PromoAudit.Tests.Packages;

/// <summary>The shell lines of a pipeline, in order.</summary>
/// <param name="IsFinal">It runs also after one that failed.</param>
internal sealed record RecipeStep(string Lines, bool IsFinal)
{
    /// <summary>Steps of the formats that are among the examples; what only the service itself can do is left out.</summary>
    public static IReadOnlyList<RecipeStep> In(string file)
    {
        using var reader = new StreamReader(RepositoryRoot.File($"examples/ci/{file}"));
        if (file == "Containerfile")
        {
            return [.. Container(reader.ReadToEnd())];
        }

        var yaml = new YamlStream();
        yaml.Load(reader);
        return [.. Below(yaml.Documents[0].RootNode)];
    }

    private static IEnumerable<RecipeStep> Below(YamlNode node)
    {
        switch (node)
        {
            case YamlMappingNode map:
                var isFinal = (Text(map, "if") ?? Text(map, "condition") ?? "").StartsWith(
                    "always()",
                    StringComparison.Ordinal
                );
                foreach (var key in (string[])["run", "script", "entry", "args"])
                {
                    foreach (var lines in LinesOf(map, key))
                    {
                        yield return new RecipeStep(lines, isFinal);
                    }
                }

                foreach (var step in map.Children.Values.SelectMany(Below))
                {
                    yield return step;
                }

                break;
            case YamlSequenceNode list:
                foreach (var step in list.SelectMany(Below))
                {
                    yield return step;
                }

                break;
        }
    }

    private static IEnumerable<string> LinesOf(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var value)
            ? value switch
            {
                YamlScalarNode { Value: { } one } => [one],
                YamlSequenceNode several => several.OfType<YamlScalarNode>().Select(one => one.Value ?? ""),
                _ => [],
            }
            : [];

    private static string? Text(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var value) && value is YamlScalarNode scalar ? scalar.Value : null;

    private static IEnumerable<RecipeStep> Container(string text) =>
        text.ReplaceLineEndings("\n")
            .Replace("\\\n", " ", StringComparison.Ordinal)
            .Split('\n')
            .Where(line => line.StartsWith("RUN dotnet ", StringComparison.Ordinal))
            .Select(line => new RecipeStep(line["RUN ".Length..], IsFinal: false));
}
