using System.Xml.Linq;

namespace PromoAudit.Tests.Reports.Formats;

/// <summary>
/// What Jenkins says JUnit XML is (https://github.com/jenkinsci/xunit-plugin, junit-10.xsd): which elements stand where with which
/// attributes. Besides, that counts are right and that no test of a suite has the name of another, which GitLab would leave out
/// (https://docs.gitlab.com/ci/testing/unit_test_reports/).
/// </summary>
internal static class JunitShape
{
    // Attributes, with an exclamation mark where they must be there; then the elements inside; "text" where there may be text.
    private static readonly Dictionary<string, (string Attributes, string Inside)> Elements = new(
        StringComparer.Ordinal
    )
    {
        ["testsuites"] = ("name time tests failures errors", "testsuite"),
        ["testsuite"] = (
            "name! tests! failures! errors! group time skipped timestamp hostname id package file log url",
            "testsuite properties testcase system-out system-err"
        ),
        ["testcase"] = ("name! time classname group", "skipped error failure system-out system-err"),
        ["failure"] = ("type message", "text"),
        ["error"] = ("type message", "text"),
        ["skipped"] = ("type message", "text"),
        ["system-out"] = ("", "text"),
    };

    public static List<string> Complaints(string junit)
    {
        var complaints = new List<string>();
        var root = XDocument.Parse(junit).Root.ShouldNotBeNull();
        if (root.Name != "testsuites")
        {
            complaints.Add("does not start with testsuites");
        }

        Check(root, complaints);
        foreach (
            var suite in root.DescendantsAndSelf()
                .Where(element => element.Name.LocalName is "testsuite" or "testsuites")
        )
        {
            Counts(suite, complaints);
        }

        foreach (var suite in root.Elements("testsuite"))
        {
            var names = suite.Elements("testcase").Select(test => test.Attribute("name")?.Value).ToList();
            if (names.Distinct(StringComparer.Ordinal).Count() < names.Count)
            {
                complaints.Add("two tests of the same name");
            }
        }

        return complaints;
    }

    private static void Check(XElement element, List<string> complaints)
    {
        var name = element.Name.LocalName;
        if (!Elements.TryGetValue(name, out var shape))
        {
            complaints.Add($"there is no {name}");
            return;
        }

        var attributes = element
            .Attributes()
            .Select(attribute => attribute.Name.LocalName)
            .ToHashSet(StringComparer.Ordinal);
        var known = shape.Attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        complaints.AddRange(
            attributes.Except(known.Select(each => each.TrimEnd('!'))).Select(each => $"{name} has {each}")
        );
        complaints.AddRange(
            known
                .Where(each => each.EndsWith('!') && !attributes.Contains(each.TrimEnd('!')))
                .Select(each => $"{name} has no {each}")
        );
        if (shape.Inside != "text" && element.Nodes().OfType<XText>().Any())
        {
            complaints.Add($"{name} has text");
        }

        foreach (var child in element.Elements())
        {
            if (!shape.Inside.Split(' ').Contains(child.Name.LocalName))
            {
                complaints.Add($"{name} has a {child.Name.LocalName}");
            }

            Check(child, complaints);
        }
    }

    private static void Counts(XElement suite, List<string> complaints)
    {
        Compare("tests", "testcase");
        Compare("failures", "failure");
        Compare("errors", "error");
        if (suite.Name == "testsuite")
        {
            Compare("skipped", "skipped");
        }

        void Compare(string attribute, string element)
        {
            if (suite.Attribute(attribute)?.Value != $"{suite.Descendants(element).Count()}")
            {
                complaints.Add($"{attribute} is wrong");
            }
        }
    }
}
