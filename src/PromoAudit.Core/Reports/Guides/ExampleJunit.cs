using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Guides;

/// <summary>
/// For test runners: JUnit XML, a suite for each rule. Times are left out, since nothing here reads a clock; texts of other people are made
/// visible, since XML has no way to write a control character.
/// </summary>
public static class ExampleJunit
{
    private const int Columns = 100;

    private static readonly XmlWriterSettings Layout = new()
    {
        Indent = true,
        NewLineChars = "\n",
        // It would name the encoding of the writer, which is that of strings.
        OmitXmlDeclaration = true,
    };

    /// <param name="reference">The set as the command line named it.</param>
    public static void Write(
        RuleSet set,
        string reference,
        ImmutableArray<ExampleResult> results,
        TextWriter writer,
        Language language
    )
    {
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(writer, Layout))
        {
            xml.WriteStartElement("testsuites");
            Attribute(xml, "name", $"{set.Name} {set.Version}");
            Counts(xml, results);
            foreach (var suite in results.GroupBy(result => result.RuleId, StringComparer.Ordinal))
            {
                Suite(xml, suite.Key, [.. suite], result => HintCommand.For(set, reference, result), language);
            }

            xml.WriteEndElement();
        }

        writer.Write('\n');
    }

    private static void Suite(
        XmlWriter xml,
        string rule,
        ImmutableArray<ExampleResult> results,
        Func<ExampleResult, string> hint,
        Language language
    )
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", rule);
        Counts(xml, results);
        foreach (var result in results)
        {
            xml.WriteStartElement("testcase");
            Attribute(xml, "name", NameOf(result));
            Attribute(xml, "classname", rule);
            if (result.Outcome != ExampleOutcome.Passed)
            {
                Failure(xml, result, hint(result), language);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Failure(XmlWriter xml, ExampleResult result, string hint, Language language)
    {
        xml.WriteStartElement("failure");
        Attribute(xml, "message", ExampleWords.Of(result).In(language));
        Attribute(xml, "type", ExampleWords.KeyOf(result.Outcome));
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var options = new ReportOptions { Language = language, Width = Columns };
        ExampleFailure.Write(new TextPage(text, options), result, hint);
        xml.WriteString(string.Join('\n', text.ToString().TrimEnd().Split('\n').Select(DisplayText.Visible)));
        xml.WriteEndElement();
    }

    private static string NameOf(ExampleResult result) =>
        result.Name is { } name ? $"case {result.Number}: {name}" : $"example {result.Number}";

    private static void Counts(XmlWriter xml, ImmutableArray<ExampleResult> results)
    {
        Attribute(xml, "tests", results.Length.ToString(CultureInfo.InvariantCulture));
        Attribute(xml, "failures", ExampleCount.Of(results).Failed.ToString(CultureInfo.InvariantCulture));
        Attribute(xml, "errors", "0");
    }

    private static void Attribute(XmlWriter xml, string name, string value) =>
        xml.WriteAttributeString(name, DisplayText.Visible(value));
}
