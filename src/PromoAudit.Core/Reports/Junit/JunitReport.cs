using System.Globalization;
using System.Xml;
using PromoAudit.Text;

namespace PromoAudit.Reports.Junit;

/// <summary>
/// For the test pages of Jenkins, GitLab and Azure: JUnit XML as Jenkins defines it
/// (https://github.com/jenkinsci/xunit-plugin, junit-10.xsd). A suite for the gate, and one for each plan with a test that it was audited
/// at all, so that a clean plan is seen, and one for each finding and each check without an answer. There is a failed or erroneous test
/// if and only if the run does not pass. Times are left out, since nothing here reads a clock.
/// </summary>
internal sealed class JunitReport : IReport
{
    private static readonly XmlWriterSettings Layout = new()
    {
        Indent = true,
        NewLineChars = "\n",
        // It would name the encoding of the writer, which is that of strings.
        OmitXmlDeclaration = true,
    };

    public string Name => "junit";

    public void Write(AuditRun run, TextWriter writer, ReportOptions options)
    {
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(writer, Layout))
        {
            var tests = new JunitTests(run, options.Language);
            var gate = tests.OfGate();
            var count = JunitCount.Of(gate);
            foreach (var plan in run.Plans)
            {
                count += JunitCount.Of(tests.OfPlan(plan));
            }

            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "PromoAudit");
            Counts(xml, count);
            Suite(xml, "promoaudit", gate);
            foreach (var plan in run.Plans)
            {
                Suite(xml, DisplayText.OneLine(plan.Path), tests.OfPlan(plan));
            }

            xml.WriteEndElement();
        }

        writer.Write('\n');
    }

    private static void Suite(XmlWriter xml, string name, List<JunitTest> tests)
    {
        var count = JunitCount.Of(tests);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", name);
        Counts(xml, count);
        xml.WriteAttributeString("skipped", Number(count.Skipped));
        foreach (var test in tests)
        {
            Test(xml, test);
        }

        xml.WriteEndElement();
    }

    private static void Test(XmlWriter xml, JunitTest test)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", test.Name);
        xml.WriteAttributeString("classname", test.Group);
        if (test.Result == JunitResult.Passed)
        {
            if (test.Text.Length > 0)
            {
                xml.WriteElementString("system-out", test.Text);
            }
        }
        else
        {
            xml.WriteStartElement(ElementOf(test.Result));
            xml.WriteAttributeString("message", test.Message);
            xml.WriteAttributeString("type", test.Type);
            xml.WriteString(test.Text);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, JunitCount count)
    {
        xml.WriteAttributeString("tests", Number(count.Tests));
        xml.WriteAttributeString("failures", Number(count.Failures));
        xml.WriteAttributeString("errors", Number(count.Errors));
    }

    private static string ElementOf(JunitResult result) =>
        result switch
        {
            JunitResult.Failed => "failure",
            JunitResult.Erroneous => "error",
            _ => "skipped",
        };

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
