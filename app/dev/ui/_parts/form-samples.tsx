import { Sample } from "@/app/dev/ui/_parts/sample";
import { tryForm } from "@/app/dev/ui/actions";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { Autosave } from "@/components/forms/autosave";
import { CheckboxesField, CheckboxField, RadioField, SelectField } from "@/components/forms/choice-field";
import { RepeatingRows } from "@/components/forms/repeating-rows";
import { Steps } from "@/components/forms/steps";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, FileField, TextAreaField, TextField } from "@/components/forms/text-field";

const disciplines = [
  { value: "design", label: "Design", hint: "Service, product, visual" },
  { value: "engineering", label: "Engineering" },
  { value: "data", label: "Data" },
];

export function FormSamples() {
  return (
    <Sample title="Forms">
      <p className="max-w-measure text-sm text-ink-soft">
        Send it empty to see it refused, with “broken” as the title to see a failure, or with anything else to
        see it done.
      </p>
      <Steps
        label="Steps"
        steps={[
          { label: "Your organization", href: "#1", state: "done" },
          { label: "The problem", state: "current" },
          { label: "Check and send", state: "coming" },
        ]}
      />
      <ActionForm action={tryForm} className="grid max-w-form gap-6">
        <TextField
          name="title"
          label="Title"
          hint="In the words of the people who have the problem."
          required
        />
        <TextAreaField name="problem" label="What is the problem, and who has it?" required rows={4} />
        <TextField name="email" type="email" label="Contact" width="medium" autoComplete="email" />
        <SelectField name="cause" label="Cause" placeholder="Choose…" options={disciplines} />
        <DateField name="date" label="Since when" defaultValue="2026-11-24" />
        <TextField name="hours" type="number" label="Hours a week" hint="Between 1 and 20" defaultValue={4} />
        <RadioField name="form" label="On whose time" options={disciplines} required />
        <CheckboxesField
          name="skills"
          label="Disciplines"
          options={disciplines}
          defaultValue={["data"]}
          columns
        />
        <CheckboxField name="agree" label="We may publish this text" hint="Only once it is approved." />
        <FileField name="file" label="A file" accept=".csv" />
        <RepeatingRows
          addLabel="Add another role"
          rowLabel={(index) => `Role ${index + 1}`}
          drawn={null}
          shown={1}
          rows={[0, 1, 2].map((index) => (
            <TextField key={index} name={`roles.${index}.title`} label="Name of the role" />
          ))}
        />
        <Autosave action={tryForm} />
        <div>
          <SubmitButton>Send the request</SubmitButton>
        </div>
      </ActionForm>
      <div className="flex flex-wrap items-start gap-3">
        <ActionButton
          action={tryForm}
          fields={{ title: "x", problem: "x" }}
          label="Verify 6.5 hours"
          size="small"
        />
        <ActionButton
          action={tryForm}
          fields={{ title: "x", problem: "x" }}
          label="Decline the request"
          tone="danger"
          confirm={{ text: "The partner is told, with your reason.", reason: true }}
        />
      </div>
    </Sample>
  );
}
