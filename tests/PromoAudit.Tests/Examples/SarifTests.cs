using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NJsonSchema;
using PromoAudit.Reports;
using PromoAudit.Reports.Sarif;
using PromoAudit.Rules;
using PromoAudit.Tests.Reports;
using PromoAudit.Text;

namespace PromoAudit.Tests.Examples;

/// <summary>The SARIF of every example with the set core, as a service would read it.</summary>
public sealed class SarifTests
{
    private static readonly Lazy<string> English = new(() => Written(Language.English));
    private static readonly Lazy<string> Chinese = new(() => Written(Language.Chinese));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void It_has_the_shape_of_SARIF(Language language) => SarifShape.Complaints(Of(language)).ShouldBeEmpty();

    /// <summary>The schema belongs to OASIS and is not in this repository: name a copy in PROMOAUDIT_SARIF_SCHEMA.</summary>
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task It_follows_the_schema_of_OASIS_where_that_is_at_hand(Language language)
    {
        var file = Environment.GetEnvironmentVariable("PROMOAUDIT_SARIF_SCHEMA");
        Assert.SkipWhen(
            string.IsNullOrEmpty(file),
            "PROMOAUDIT_SARIF_SCHEMA names no copy of the schema of SARIF 2.1.0."
        );
        var schema = await JsonSchema.FromFileAsync(file, TestContext.Current.CancellationToken);
        schema.Validate(Of(language)).ShouldBeEmpty();
        schema.Validate(Of(language).Replace("\"level\": \"error\"", "\"level\": \"high\"")).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Its_messages_can_be_looked_up_in_both_languages(Language language)
    {
        using var own = JsonDocument.Parse(Of(language));
        using var other = JsonDocument.Parse(Of(SarifText.Other(language)));
        var rules = Run(own).GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var translated = Run(own).GetProperty("translations")[0].GetProperty("rules");
        var results = Run(own).GetProperty("results");
        for (var index = 0; index < results.GetArrayLength(); index++)
        {
            var (message, rule) = (results[index].GetProperty("message"), results[index].GetProperty("ruleIndex"));
            LookedUp(message, rules[rule.GetInt32()]).ShouldBe(Plain(message));
            LookedUp(message, translated[rule.GetInt32()])
                .ShouldBe(Plain(Run(other).GetProperty("results")[index].GetProperty("message")));
        }
    }

    // GitHub: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
    [Fact]
    public void It_stays_within_what_GitHub_takes()
    {
        using var json = JsonDocument.Parse(English.Value);
        var run = Run(json);
        run.GetProperty("results").GetArrayLength().ShouldBeLessThan(5_000);
        foreach (var rule in run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray())
        {
            Text(rule, "name").Length.ShouldBeLessThanOrEqualTo(255);
            Text(rule.GetProperty("shortDescription"), "text").Length.ShouldBeLessThanOrEqualTo(1_024);
            Text(rule.GetProperty("fullDescription"), "text").Length.ShouldBeLessThanOrEqualTo(1_024);
            rule.GetProperty("properties").GetProperty("tags").GetArrayLength().ShouldBeLessThanOrEqualTo(10);
        }
    }

    [Fact]
    public void Its_paths_are_relative()
    {
        using var json = JsonDocument.Parse(English.Value);
        foreach (var artifact in Run(json).GetProperty("artifacts").EnumerateArray())
        {
            var location = artifact.GetProperty("location");
            Text(location, "uri").ShouldStartWith("examples/");
            Text(location, "uriBaseId").ShouldBe("%SRCROOT%");
        }
    }

    [Fact]
    public void Its_fingerprints_name_one_result_each()
    {
        using var json = JsonDocument.Parse(English.Value);
        Run(json)
            .GetProperty("results")
            .EnumerateArray()
            .Select(result => Text(result.GetProperty("partialFingerprints"), "primaryLocationLineHash"))
            .ShouldBeUnique();
    }

    private static string Of(Language language) => language == Language.Chinese ? Chinese.Value : English.Value;

    private static string Written(Language language)
    {
        var rules = RuleSet.Core();
        var plans = ExampleFiles.In("").Select(ExampleAudit.Of).ToImmutableArray();
        var run = new AuditRun
        {
            RuleSet = new RuleSetLabel(rules.Name, rules.Version, rules.Digest, rules.Rules.Length),
            Rules = rules,
            Plans = [.. plans],
            Folder = RepositoryRoot.File(""),
        };
        var writer = new StringWriter();
        new SarifReport().Write(run, writer, new ReportOptions { Language = language });
        return writer.ToString();
    }

    private static JsonElement Run(JsonDocument json) => json.RootElement.GetProperty("runs")[0];

    private static string Text(JsonElement value, string name) => value.GetProperty(name).GetString().ShouldNotBeNull();

    private static string LookedUp(JsonElement message, JsonElement rule)
    {
        var text = Text(rule.GetProperty("messageStrings").GetProperty(Text(message, "id")), "text");
        var arguments = message.GetProperty("arguments").EnumerateArray().Select(each => each.GetString()).ToList();
        return Expanded(text, arguments);
    }

    private static string Plain(JsonElement message) => Expanded(Text(message, "text"), []);

    /// <summary>As the standard says: <c>{n}</c> is an argument, a doubled brace is a brace.</summary>
    private static string Expanded(string text, List<string?> arguments)
    {
        var builder = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '{' or '}' && index + 1 < text.Length && text[index + 1] == text[index])
            {
                builder.Append(text[index++]);
            }
            else if (text[index] == '{')
            {
                var end = text.IndexOf('}', index);
                builder.Append(arguments[int.Parse(text[(index + 1)..end], CultureInfo.InvariantCulture)]);
                index = end;
            }
            else
            {
                builder.Append(text[index]);
            }
        }

        return builder.ToString();
    }
}
